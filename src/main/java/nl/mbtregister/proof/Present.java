package nl.mbtregister.proof;

import nl.mbtregister.proof.rules.Claim;
import nl.mbtregister.register.rules.Standing;

/** What the register says now of somebody who may be shown. */
record Present(Claim claim, Standing standing) {}
