package nl.mbtregister.programme;

import nl.mbtregister.kernel.Period;
import nl.mbtregister.programme.rules.MemberFunction;

/**
 * What a lead tells about a member of a team.
 *
 * @param described profession of who is not in the register; may be empty for who is
 * @param treats whether it counts as treating staff
 */
public record MemberEntry(MemberFunction function, String described, boolean treats, Period days) {}
