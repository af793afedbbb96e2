package nl.mbtregister.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.journal.KeepingMany;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingMany;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.Time;
import nl.mbtregister.sample.rules.Sampling;
import nl.mbtregister.sample.rules.Strata;

/** The office looks at a sample, and draws it: then everybody drawn is asked for proof. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class DrawingSample {
    /** Names that are shown before drawing. */
    private static final int NAMES = 50;

    @Inject
    private Renewals renewals;

    @Inject
    private Samples samples;

    @Inject
    private Proofs proofs;

    @Inject
    private PostingMany letters;

    @Inject
    private KeepingMany many;

    @Inject
    private KeepingJournal journal;

    @Inject
    private DoingOnce doing;

    @Inject
    private Settings settings;

    @Inject
    private Texts texts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * What would be drawn.
     *
     * @param people numbers and names of the first of them
     */
    public record Seen(List<Sample.Stratum> strata, List<Map.Entry<String, String>> people) {}

    private record Reckoned(List<Sampling.Member> members, Map<Long, Long> entries) {}

    /**
     * Nothing happens but a line in the journal. Two statements.
     *
     * @throws Refusal sample.R1 when the days are not over
     */
    @Transactional
    public Seen look(SampleAsk ask) {
        List<Sampling.Member> members = reckoned(ask).members();
        Map<String, Sample.Stratum> strata = new LinkedHashMap<>();
        members.forEach(one -> strata.merge(
                one.candidate().stratum(),
                new Sample.Stratum(one.candidate().stratum(), 1, one.drawn() ? 1 : 0),
                (all, next) -> new Sample.Stratum(all.titles(), all.people() + 1, all.drawn() + next.drawn())));
        journal.record(JournalAct.of("sample.looked")
                .with("since", ask.since())
                .with("day", ask.day())
                .with("share", ask.share())
                .with("seed", ask.seed()));
        return new Seen(
                List.copyOf(strata.values()),
                samples.names(members.stream()
                        .filter(Sampling.Member::drawn)
                        .limit(NAMES)
                        .map(one -> one.candidate().person())
                        .toList()));
    }

    /**
     * @return id of the sample
     * @throws Refusal sample.R1 when the days are not over, sample.R4 when it was drawn before or there is nobody to draw
     */
    @Transactional
    public long draw(UUID key, SampleAsk ask) {
        Optional<String> before = doing.once(key, "sample.draw", ask);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        Reckoned reckoned = reckoned(ask);
        LocalDate until = time.today().plusWeeks(settings.number(Setting.SAMPLE_WEEKS));
        if (reckoned.members().isEmpty()) {
            throw new Refusal("sample.R4");
        }
        long draw = samples.add(
                        ask,
                        settings.number(Setting.SAMPLE_LEAST),
                        settings.text(Setting.SAMPLE_STRATA),
                        until,
                        time.now(),
                        caller.get().id())
                .orElseThrow(() -> new Refusal("sample.R4"));
        samples.addMembers(draw, reckoned.members(), reckoned.entries());
        List<ProofRequest> asked = proofs.ask(draw, until, time.now());
        letters.post(asked.stream().map(this::letter).toList());
        journal.record(JournalAct.of("sample.drawn")
                .object("sample_draw", draw)
                .with("seed", ask.seed())
                .with("people", reckoned.members().size())
                .with("asked", asked.size()));
        many.record(asked.stream()
                .map(one -> JournalAct.of("sample.proof.asked")
                        .about(one.recipient().person())
                        .object("proof_request", one.id()))
                .toList());
        doing.done(key, String.valueOf(draw));
        return draw;
    }

    private Reckoned reckoned(SampleAsk ask) {
        if (!ask.day().isBefore(time.today())) {
            throw new Refusal("sample.R1");
        }
        Strata strata = Strata.parse(settings.text(Setting.SAMPLE_STRATA));
        Map<Long, Long> entries = new LinkedHashMap<>();
        List<Sampling.Candidate> candidates = new ArrayList<>();
        renewals.within(ask.since(), ask.day())
                .forEach((person, renewed) -> strata.of(renewed.keySet()).ifPresent(title -> {
                    entries.put(person, Objects.requireNonNull(renewed.get(title)));
                    candidates.add(new Sampling.Candidate(person, strata.name(title)));
                }));
        return new Reckoned(
                new Sampling(ask.seed(), ask.share(), settings.number(Setting.SAMPLE_LEAST)).of(candidates), entries);
    }

    private Letter letter(ProofRequest request) {
        return Letter.to(request.recipient(), LetterKind.PROOF_ASKED, "proof_request " + request.id())
                .with("title", name(texts, request.title()))
                .with("from", request.registration().from())
                .with("through", request.registration().lastDay().orElseThrow())
                .with("until", request.until());
    }

    static Wording name(Texts texts, Title title) {
        return new Wording(
                texts.in(Language.NL).show(title), texts.in(Language.EN).show(title));
    }
}
