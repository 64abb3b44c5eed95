/** The brand's mark: four petals of the kawung motif, which also look like open pages. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
      <rect class="mark-ground" width="36" height="36" rx="10" />
      <path
        class="mark-petal"
        d="M16.6 16.6C10.4 17 7.2 13.8 7 7c6.8.2 10 3.4 9.6 9.6ZM19.4 16.6C19 10.4 22.2 7.2 29 7c-.2 6.8-3.4 10-9.6 9.6ZM16.6 19.4C17 25.6 13.8 28.8 7 29c.2-6.8 3.4-10 9.6-9.6Z"
      />
      <path class="mark-seed" d="M19.4 19.4c6.2-.4 9.4 2.8 9.6 9.6-6.8-.2-10-3.4-9.6-9.6Z" />
    </svg>
  );
}
