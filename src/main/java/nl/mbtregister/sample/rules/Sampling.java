package nl.mbtregister.sample.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mbtregister.access.rules.Fingerprint;

/**
 * How a sample is drawn.
 *
 * @param share of each hundred people in a stratum
 * @param least people of each stratum, where there are so many
 */
public record Sampling(String seed, int share, int least) {
    private static final int WHOLE = 100;

    /** Somebody who can be drawn. */
    public record Candidate(long person, String stratum) {}

    /**
     * Somebody in the place where the seed puts them.
     *
     * @param place within the stratum, from 1
     */
    public record Member(Candidate candidate, int place, boolean drawn) {}

    /** Everybody, stratum by stratum; the first places of each are drawn. */
    public List<Member> of(Collection<Candidate> candidates) {
        Map<String, List<Candidate>> strata = new TreeMap<>();
        candidates.forEach(one -> strata.computeIfAbsent(one.stratum(), stratum -> new ArrayList<>())
                .add(one));
        List<Member> members = new ArrayList<>();
        strata.values().forEach(stratum -> {
            stratum.sort(Comparator.comparing(this::lot).thenComparing(Candidate::person));
            int drawn = drawn(stratum.size());
            for (int i = 0; i < stratum.size(); i++) {
                members.add(new Member(stratum.get(i), i + 1, i < drawn));
            }
        });
        return members;
    }

    /** How many of a stratum of so many. */
    public int drawn(int people) {
        int share = Math.ceilDiv(people * this.share, WHOLE);
        return Math.min(people, Math.max(least, share));
    }

    /** As good as chance, and the same for ever. */
    private String lot(Candidate candidate) {
        return HexFormat.of().formatHex(Fingerprint.of("sample " + seed + " " + candidate.person()));
    }
}
