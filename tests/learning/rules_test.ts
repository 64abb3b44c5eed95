import { assertEquals, assertStrictEquals } from "../support/assert.ts";
