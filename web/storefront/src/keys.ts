import { shop } from './config';

/** What every request says beside its path, so that none needs a header of its own. */
export function keys(): URLSearchParams {
  return new URLSearchParams({
    'x-algolia-application-id': shop.application,
    'x-algolia-api-key': shop.searchKey,
  });
}
