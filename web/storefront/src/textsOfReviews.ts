import { whole } from './format';

const stars = (count: number) => (count === 1 ? '1 star' : `${whole(count)} stars`);
const reviews = (count: number) => (count === 1 ? '1 review' : `${whole(count)} reviews`);

/** The sentences around what shoppers say of a product. */
export const said = {
  reviews: 'Reviews',
  toReviews: ', to the reviews',
  reviewsOf: reviews,
  ratingsBesides: (count: number) =>
    count === 1 ? 'One rating more came without a review.' : `${whole(count)} ratings more came without a review.`,
  reviewsLoading: 'Fetching the reviews …',
  starsGiven: 'Only those with so many stars',
  starsShare: (of: number, count: number, share: number) => `${stars(of)}: ${reviews(count)}, ${whole(share)} %`,
  wordedOnly: 'With words only',
  reviewSorts: { latest: 'Latest first', best: 'Best first', worst: 'Worst first' },
  reviewsShown: (shown: number, found: number) =>
    shown < found ? `${whole(shown)} of ${reviews(found)}` : reviews(found),
  noReviewsOf: (of: number) => (of === 0 ? 'There is no such review.' : `There is no such review of ${stars(of)}.`),
  allReviews: 'Show all reviews',
  moreReviews: 'Show more reviews',
  verified: 'Verified purchase',
  readMore: 'Read more',
  readLess: 'Read less',
  ofReview: (name: string, date: string) => `${name} of the review of ${date}`,
};
