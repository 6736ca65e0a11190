/** SHA-256, hexadecimal, of all that our outputs depend on and is ours. */
export function engineDigest(): string;
