package nl.mbtregister.programme.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.mbtregister.kernel.Title;

/**
 * A team in figures on a day ({@code programme.R10}).
 *
 * @param members all of them
 * @param treating those who treat, and how many of these are registered
 * @param unanswered those of the register who have not said whether they agree to be shown
 * @param titles for each title that anybody may use, how many may; somebody with several counts for each
 */
public record TeamCount(
        int members,
        int registered,
        int treating,
        int treatingRegistered,
        int unanswered,
        SortedMap<Title, Integer> titles) {

    public TeamCount {
        titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
    }

    public static TeamCount of(Collection<CountedMember> members) {
        Map<Title, Integer> titles = new EnumMap<>(Title.class);
        members.forEach(member -> member.titles().forEach(title -> titles.merge(title, 1, Integer::sum)));
        return new TeamCount(
                members.size(),
                count(members, CountedMember::registered),
                count(members, CountedMember::treats),
                count(members, member -> member.treats() && member.registered()),
                count(members, member -> member.known() && member.consent() == Consent.ASKED),
                new TreeMap<>(titles));
    }

    private static int count(Collection<CountedMember> members, Predicate<CountedMember> which) {
        return (int) members.stream().filter(which).count();
    }
}
