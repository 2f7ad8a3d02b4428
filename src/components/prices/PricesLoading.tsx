import { Skeleton, Stack, Text } from "../../primitives/index.js";

/** A day's prices before they are there: as high as they will be. */
export function TimelineLoading() {
  return (
    <Stack gap="s">
      <Text as="div">
        <Skeleton width="three-quarters" />
      </Text>
      <Skeleton height="control" width="half" />
      <Skeleton height="amount" width="half" />
      <div className="sk-prices__skeleton sk-skeleton" aria-hidden="true" />
      <Skeleton height="control" />
      <div className="sk-prices__highlights">
        <Lines />
        <Lines />
      </div>
      <Text as="div" size="s">
        <Skeleton width="half" />
      </Text>
      <Skeleton height="control" width="half" />
    </Stack>
  );
}

/** The cheapest time before prices are there: its answer, and the questions below. */
export function WindowLoading() {
  return (
    <Stack>
      <Text as="div">
        <Skeleton width="three-quarters" />
      </Text>
      <div>
        <Skeleton width="quarter" />
        <Skeleton height="amount" width="three-quarters" />
        <Skeleton />
      </div>
      <Skeleton height="control" />
      <Skeleton height="block" />
      <Skeleton height="block" />
    </Stack>
  );
}

function Lines() {
  return (
    <div>
      <Skeleton width="half" />
      <Skeleton width="three-quarters" />
    </div>
  );
}
