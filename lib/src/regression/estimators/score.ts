/** R²: 1 − squared errors / squares about the mean. Targets that are all alike leave nothing to explain: 1 for no error, else 0. */
export function determination(targets: ArrayLike<number>, predicted: ArrayLike<number>): number {
  let mean = 0;
  for (let i = 0; i < targets.length; i++) mean += (targets[i] as number) / targets.length;
  let [errors, squares] = [0, 0];
  for (let i = 0; i < targets.length; i++) {
    errors += ((targets[i] as number) - (predicted[i] as number)) ** 2;
    squares += ((targets[i] as number) - mean) ** 2;
  }
  if (squares === 0) return errors === 0 ? 1 : 0;
  return 1 - errors / squares;
}
