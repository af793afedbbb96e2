package nl.mbtregister.demo;

import java.util.random.RandomGenerator;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.person.rules.Surname;

/**
 * Surnames as a real register has them: some that many bear, and ever more different ones as it grows, so that one name is
 * borne by some dozens and never by more than about a hundred. The common ones live among the first people only; each
 * window of people after that has composed names of its own.
 */
final class Surnames {
    private static final int WINDOW = 4096;
    private static final int NAMES_PER_WINDOW = 164;
    private static final int WINDOWS_WITH_COMMON_NAMES = 2;

    private static final Words DUTCH = Words.in("surnames-nl.txt");
    private static final Words BELGIAN = Words.in("surnames-be.txt");
    private static final Words DUTCH_PARTICLES = Words.of("van de ter ten te");
    private static final Words BELGIAN_PARTICLES = Words.of("Van De Vande Vander Van't");

    private static final Words ONSETS =
            Words.of("B Bl Br D Dr F Fl G Gr H J K Kl Kn Kr L M N P Pl Pr R S Schr Sl Sm Sp St Str T Tr V Vl W Wr Z");
    private static final Words VOWELS = Words.of("a aa e ee ie i o oe oo u uu ei ij eu ou ui");
    private static final Words CODAS = Words.of("k l ld lm m n nd ng nk p r rd rk rm rn s f ts t x");
    private static final Words ENDINGS =
            Words.of("aert aerts barg beek berg bosch braak brink broek daal dijk elaar eman emans ema ens erda ers"
                    + " ersma eveld gaard ghem haar hof horst huis huizen inga ing inks issen ga kamp kens laar meer"
                    + " mans oord sma veen wijk zeel");
    static final int COMPOSED = ONSETS.size() * VOWELS.size() * CODAS.size() * ENDINGS.size();
    /** Without a factor in common with the number of composed names, so that neighbours look nothing alike. */
    private static final long STRIDE = 285_343;

    private Surnames() {}

    static Surname any(long person, Country country, RandomGenerator random) {
        long window = person / WINDOW;
        if (window < WINDOWS_WITH_COMMON_NAMES && random.nextInt(10) < 6) {
            return country == Country.BE ? new Surname(null, BELGIAN.any(random)) : dutch(DUTCH.any(random));
        }
        return composed(window * NAMES_PER_WINDOW + random.nextInt(NAMES_PER_WINDOW), country);
    }

    /** A name always goes with the same particle, or without one. */
    private static Surname composed(long index, Country country) {
        var core = composed(index);
        if (index % 4 > 0) {
            return new Surname(null, core);
        }
        var particles = country == Country.BE ? BELGIAN_PARTICLES : DUTCH_PARTICLES;
        var particle = particles.at(index / 4 % particles.size());
        return country == Country.BE ? new Surname(null, particle + " " + core) : new Surname(particle, core);
    }

    /** Reads {@code particle|core}. */
    private static Surname dutch(String line) {
        int bar = line.indexOf('|');
        return new Surname(line.substring(0, bar), line.substring(bar + 1));
    }

    /** Each index below {@link #COMPOSED} gives another name; beyond that they come again. */
    static String composed(long index) {
        long rest = Math.floorMod(index * STRIDE, (long) COMPOSED);
        var ending = ENDINGS.at(rest % ENDINGS.size());
        rest /= ENDINGS.size();
        var coda = CODAS.at(rest % CODAS.size());
        rest /= CODAS.size();
        return ONSETS.at(rest / VOWELS.size()) + VOWELS.at(rest % VOWELS.size()) + coda + ending;
    }
}
