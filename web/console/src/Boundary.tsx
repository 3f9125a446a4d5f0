import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** Where in the console one is; elsewhere it is tried anew. */
  at: string;
  /** The address of the same page with nothing open in it. */
  plain: string;
  children: ReactNode;
}

interface Broken {
  failed: Error | undefined;
}

/** Keeps a page that fails from taking the whole console down with it. */
export class Boundary extends Component<BoundaryProps, Broken> {
  override state: Broken = { failed: undefined };

  static getDerivedStateFromError(failed: Error): Broken {
    return { failed };
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (before.at !== this.props.at && this.state.failed !== undefined) {
      this.setState({ failed: undefined });
    }
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === undefined) {
      return this.props.children;
    }
    return (
      <>
        <div className="told told-bad" role="alert">
          <strong>This page could not be shown.</strong> <span>{failed.message}</span>
        </div>
        <div className="chips">
          <button type="button" className="button button-small" onClick={() => this.setState({ failed: undefined })}>
            Try again
          </button>
          <a className="button button-small" href={this.props.plain}>
            Open the page anew
          </a>
        </div>
      </>
    );
  }
}
