import * as Comlink from 'comlink'

/** The functions a worker offers, each answering with a promise. */
export type Door<T> = Comlink.Remote<T>

export function openDoor<T>(worker: Worker): Door<T> {
  return Comlink.wrap<T>(worker)
}

/** A function for the worker to call here: passed by reference, because a function cannot be copied to another thread. */
export function byReference<F extends (...values: never[]) => unknown>(call: F): F {
  return Comlink.proxy(call)
}
