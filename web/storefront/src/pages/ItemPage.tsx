import { useEffect } from 'react';
import { FilmView } from '../film/FilmView';
import { noteOrigin } from '../following/origin';
import { noteSeen } from '../home/seen';
import { takeItem } from '../item/ahead';
import { ProductView } from '../item/ProductView';
import { SearchLink } from '../parts/Link';
import { looked } from '../signals';
import { t } from '../texts';
import { Page, PageFailed } from './Page';
import { useFetched } from './useFetched';

interface ItemPageProps {
  id: string;
  via: string;
  variant: string | undefined;
  /** Whether the variant was meant for something else than its size. */
  unsized: boolean;
}

/** The page of one product, film or live stream. */
export function ItemPage({ id, via, variant, unsized }: ItemPageProps) {
  const [fetched, retry] = useFetched(id, (signal) => takeItem(id, signal));
  const item = fetched.state === 'there' ? fetched.value : undefined;
  const missing = fetched.state === 'there' && item === undefined;
  useEffect(() => {
    if (item !== undefined) {
      noteSeen(item.id);
      noteOrigin(item);
      looked(item.id, via);
    }
  }, [item, via]);
  return (
    <Page name={item?.title ?? t.shopName} ready={fetched.state !== 'waiting'}>
      {fetched.state === 'waiting' && <ItemBones />}
      {fetched.state === 'failed' && <PageFailed retry={retry} />}
      {missing && (
        <div className="blank">
          <h1 tabIndex={-1}>{t.itemMissing}</h1>
          <SearchLink className="button button-main" to={{}}>
            {t.toShop}
          </SearchLink>
        </div>
      )}
      {item !== undefined &&
        (item.kind === 'product' ? (
          <ProductView key={`${item.id} ${variant ?? ''}`} item={item} via={via} variant={variant} unsized={unsized} />
        ) : (
          <FilmView key={item.id} item={item} playing={false} />
        ))}
    </Page>
  );
}

function ItemBones() {
  return (
    <div className="item skeleton" role="status" aria-label={t.loading}>
      <div className="picture" />
      <div className="item-words">
        <div className="bone bone-short" />
        <div className="bone bone-half" />
        <div className="bone" />
      </div>
    </div>
  );
}
