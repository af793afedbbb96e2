package nl.mbtregister.sample;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.mbtregister.kernel.Refusal;

/**
 * What determines a sample.
 *
 * @param since first day of the renewals
 * @param day last day of the renewals
 * @param share of each hundred people in a stratum, 1 to 100
 * @param seed small letters and digits, at most 40
 */
public record SampleAsk(LocalDate since, LocalDate day, int share, String seed) {
    private static final Pattern SEED = Pattern.compile("[a-z0-9]{1,40}");
    private static final int WHOLE = 100;

    /** @throws Refusal sample.R2 for another share, sample.R3 for another seed, sample.R1 for days in the wrong order */
    public SampleAsk {
        if (since.isAfter(day)) {
            throw new Refusal("sample.R1");
        }
        if (share < 1 || share > WHOLE) {
            throw new Refusal("sample.R2");
        }
        if (!SEED.matcher(seed).matches()) {
            throw new Refusal("sample.R3");
        }
    }
}
