import type { ListingLinks } from "../lib/platform/listing.ts";
import { QuizWatch, type QuizWatchProps, WATCH_STATES } from "../islands/QuizWatch.tsx";
import { ListingChoice, ListingFrame, ListingSearch, sortOf } from "./Listing.tsx";
import type { Messages } from "./types.ts";

export interface WatchListingProps extends Omit<QuizWatchProps, "sorts"> {
  m: Messages;
  links: ListingLinks;
}

/** Who has started, saved and finished, searched, narrowed, sorted and turned over while it goes on. */
export function WatchListing({ m, links, ...watch }: WatchListingProps) {
  const words = m.assessment.watch;
  const sorts = {
    name: words.student,
    progress: words.state,
    answered: words.answered,
    started: words.started,
    saved: words.lastSaved,
    deadline: words.deadline,
    extra: words.extra,
  };
  const sort = (name: keyof typeof sorts) => sortOf(links, name);
  return (
    <ListingFrame
      m={m}
      links={links}
      caption={words.title}
      empty={{ title: words.empty, text: "" }}
      folded={m.layout.listing.folded}
      sorts={Object.entries(sorts).map(([name, label]) => ({ name, label }))}
      // Whoever comes next appears by themselves: the island says when there is nobody.
      isEmpty={false}
      filters={
        <>
          <ListingSearch m={m} links={links} label={words.search} />
          <ListingChoice
            m={m}
            links={links}
            name="state"
            label={words.state}
            options={WATCH_STATES.map((value) => ({ value, label: words.states[value] }))}
          />
        </>
      }
    >
      <QuizWatch
        {...watch}
        sorts={{
          name: sort("name"),
          progress: sort("progress"),
          answered: sort("answered"),
          started: sort("started"),
          saved: sort("saved"),
          deadline: sort("deadline"),
          extra: sort("extra"),
        }}
      />
    </ListingFrame>
  );
}
