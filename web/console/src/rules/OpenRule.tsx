import { useEffect, useState } from 'react';
import { Panel } from '../parts/Panel';
import { Failure, Waiting } from '../parts/Told';
import { fresh, type Rule } from './draft';
import type { Tagged } from '../tagged';
import { RuleEditor } from './RuleEditor';
import { current } from './saving';

interface OpenProps {
  catalogue: string;
  id: string;
  saved: (id: string) => void;
}

/** The editor of the rule of an id as it is now, or of a new one where there is none. */
export function OpenRule({ catalogue, id, saved }: OpenProps) {
  const [first] = useState(id);
  const [found, setFound] = useState<{ rule: Tagged<Rule> | undefined }>();
  const [failed, setFailed] = useState<Error>();
  useEffect(() => {
    let left = false;
    const unlessLeft = (then: () => void) => left || then();
    current(catalogue, first).then((rule) => unlessLeft(() => setFound({ rule })), (error: Error) => unlessLeft(() => setFailed(error)));
    return () => {
      left = true;
    };
  }, [catalogue, first]);
  if (found === undefined) {
    return <Panel title={`Rule ${id}`}>{failed === undefined ? <Waiting /> : <Failure error={failed} />}</Panel>;
  }
  return <RuleEditor catalogue={catalogue} rule={found.rule?.thing ?? fresh(first)} seen={found.rule} saved={saved} />;
}
