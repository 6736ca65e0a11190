import fc from 'fast-check';

// Properties are tried on the same examples in every run, so that a run can be had again; FUZZ lifts that for a longer search.
if (process.env.FUZZ === undefined) fc.configureGlobal({ seed: 20_241_220 });
