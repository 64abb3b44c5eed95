// The constructors that make signals out of island props; loaded only where there are some.
export { computed, signal } from "@preact/signals";
