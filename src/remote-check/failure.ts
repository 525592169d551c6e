// How a remote check fails, between the files of this folder; beyond it a failure is a value.
import type { RemoteFailureReason } from '../domain/ports.ts';

export class RemoteFailure extends Error {
  readonly because: RemoteFailureReason;

  constructor(because: RemoteFailureReason) {
    super(because);
    this.name = 'RemoteFailure';
    this.because = because;
  }
}
