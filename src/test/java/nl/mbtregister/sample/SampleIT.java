package nl.mbtregister.sample;

import static nl.mbtregister.admission.FixtureApplicants.desk;
import static nl.mbtregister.admission.FixtureApplicants.therapist;
import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mbtregister.admission.FixtureApplicants;
import nl.mbtregister.admission.FixtureRenewals;
import nl.mbtregister.deadline.ShowingDeadlines;
import nl.mbtregister.deadline.rules.DeadlineKind;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.ledger.CreditingLedger;
import nl.mbtregister.ledger.FixtureCredits;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.ReadingTerms;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.sample.rules.ProofState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SampleIT {
    @Inject
    private FixtureRenewals renewals;

    @Inject
    private FixtureApplicants people;

    @Inject
    private FixturePeople fixture;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private ReadingTerms terms;

    @Inject
    private CreditingLedger crediting;

    @Inject
    private DrawingSample drawing;

    @Inject
    private ShowingSamples showing;

    @Inject
    private SendingProof sending;

    @Inject
    private DecidingProof deciding;

    @Inject
    private ShowingDeadlines deadlines;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    @AfterEach
    void goHome() {
        time.back();
    }

    @Test
    @DisplayName("sample.R1, sample.R3 and sample.R4: the same people each time, also when one died since; drawn once")
    void a_sample_can_be_drawn_again() throws Exception {
        LocalDate day = LocalDate.parse("2061-03-10");
        time.moveTo(day);
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(renewed(day, Title.THERAPIST));
        }
        long supervisor = renewed(day, Title.THERAPIST, Title.SUPERVISOR);
        SampleAsk ask = new SampleAsk(day, day, 50, "abc");
        caller.becomes(desk());
        refused("sample.R1", () -> drawing.look(ask));
        time.moveTo(day.plusDays(1));
        DrawingSample.Seen seen = drawing.look(ask);
        assertThat(seen.strata())
                .containsExactly(new Sample.Stratum("SUPERVISOR", 1, 1), new Sample.Stratum("THERAPIST", 7, 4));
        assertThat(seen.people()).hasSize(5);
        assertThat(people.count("letter where kind = 'PROOF_ASKED' and person_id = ?", supervisor))
                .isZero();
        long draw = drawing.draw(UUID.randomUUID(), ask);
        ShowingSamples.Opened opened = showing.open(draw, "", 0).orElseThrow();
        assertThat(opened.strata()).isEqualTo(seen.strata());
        assertThat(opened.people().lines()).hasSize(8);
        assertThat(opened.people().lines().stream().filter(Sample.Line::drawn).map(Sample.Line::number))
                .containsExactlyElementsOf(
                        seen.people().stream().map(Map.Entry::getKey).toList());
        refused("sample.R4", () -> drawing.draw(UUID.randomUUID(), ask));
        refused(
                "sample.R4",
                () -> drawing.draw(UUID.randomUUID(), new SampleAsk(day.minusDays(1), day.minusDays(1), 50, "abc")));
        caller.becomes(Caller.REGISTER);
        publishing.publishAsFound(supervisor, List.of(fixture.draft("2061-03-11", new Act.Died())));
        caller.becomes(desk());
        assertThat(drawing.look(ask)).isEqualTo(seen);
    }

    @Test
    @DisplayName("sample.R5 to sample.R9: asked once, proof sent, decided with a reason, and the register as it was")
    void proof_is_asked_sent_and_decided() throws Exception {
        LocalDate day = LocalDate.parse("2062-03-10");
        time.moveTo(day);
        long person = renewed(day, Title.THERAPIST);
        caller.becomes(therapist(person));
        crediting.credit(person, FixtureCredits.hours(CreditKind.MBT_WORK, "2060-01-05", "1600"));
        time.moveTo(day.plusDays(1));
        caller.becomes(desk());
        drawing.draw(UUID.randomUUID(), new SampleAsk(day, day, 100, "one"));
        drawing.draw(UUID.randomUUID(), new SampleAsk(day, day, 100, "two"));
        assertThat(people.count("letter where kind = 'PROOF_ASKED' and person_id = ?", person))
                .isEqualTo(1);
        caller.becomes(therapist(person));
        int before = terms.of(person, day).entries();
        ProofRequest request = sending.mine().getFirst();
        assertThat(sending.mine()).hasSize(1);
        assertThat(request.until()).isEqualTo(day.plusDays(1).plusWeeks(6));
        assertThat(request.declared()).singleElement().satisfies(declared -> {
            assertThat(declared.kind()).isEqualTo(CreditKind.MBT_WORK);
            assertThat(declared.amount()).isEqualByComparingTo("1600");
        });
        assertThat(deadlines.mine()).anyMatch(one -> one.kind() == DeadlineKind.PROOF);
        long own = document(person);
        long other = document(renewals.therapistUntil(day.plusYears(1)));
        caller.becomes(therapist(person));
        refused("sample.R6", () -> sending.send(UUID.randomUUID(), request.id(), List.of()));
        refused("sample.R6", () -> sending.send(UUID.randomUUID(), request.id(), List.of(own, other)));
        caller.becomes(therapist(person + 1));
        refused("sample.R9", () -> sending.send(UUID.randomUUID(), request.id(), List.of(own)));
        caller.becomes(therapist(person));
        sending.send(UUID.randomUUID(), request.id(), List.of(own));
        assertThat(deadlines.mine()).noneMatch(one -> one.kind() == DeadlineKind.PROOF);
        caller.becomes(desk());
        assertThat(showing.isAnyWaiting()).isTrue();
        assertThat(deciding.open(request.id()).orElseThrow().sent())
                .extracting(ProofRequest.Sent::document)
                .containsExactly(own);
        refused("sample.R9", () -> deciding.document(request.id(), other));
        refused("sample.R7", () -> deciding.decide(UUID.randomUUID(), request.id(), true, " "));
        deciding.decide(UUID.randomUUID(), request.id(), true, "The roster shows it.");
        refused("sample.R7", () -> deciding.decide(UUID.randomUUID(), request.id(), false, "Or not."));
        assertThat(people.count("letter where kind = 'PROOF_FULFILLED' and person_id = ?", person))
                .isEqualTo(1);
        assertThat(people.count(
                        "journal_row r join journal_content c on c.row_id = r.id"
                                + " where c.subject_person = ? and r.act like 'sample.proof.%'",
                        person))
                .isEqualTo(4);
        caller.becomes(therapist(person));
        refused("sample.R6", () -> sending.send(UUID.randomUUID(), request.id(), List.of(own)));
        assertThat(sending.mine().getFirst().state()).isEqualTo(ProofState.FULFILLED);
        assertThat(terms.of(person, day).entries()).isEqualTo(before);
    }

    @Test
    @DisplayName("sample.R7: without proof it is decided only when the term is over; sample.R8: the title stays held")
    void no_proof_is_decided_after_the_term() {
        LocalDate day = LocalDate.parse("2063-03-10");
        time.moveTo(day);
        long person = renewed(day, Title.THERAPIST);
        time.moveTo(day.plusDays(1));
        caller.becomes(desk());
        drawing.draw(UUID.randomUUID(), new SampleAsk(day, day, 100, "abc"));
        caller.becomes(therapist(person));
        ProofRequest request = sending.mine().getFirst();
        caller.becomes(desk());
        time.moveTo(request.until());
        refused("sample.R7", () -> deciding.decide(UUID.randomUUID(), request.id(), false, "Nothing came."));
        time.moveTo(request.until().plusDays(1));
        refused("sample.R7", () -> deciding.decide(UUID.randomUUID(), request.id(), true, "Nothing came."));
        assertThat(showing.waiting(null, 0).lines()).anyMatch(one -> one.id() == request.id());
        deciding.decide(UUID.randomUUID(), request.id(), false, "Nothing came.");
        assertThat(showing.waiting(null, 0).lines()).noneMatch(one -> one.id() == request.id());
        assertThat(terms.of(person, time.today()).held(Title.THERAPIST)).isPresent();
    }

    @Test
    @DisplayName("sample.R5: nobody who died is asked")
    void the_dead_are_not_asked() throws Exception {
        LocalDate day = LocalDate.parse("2064-03-10");
        time.moveTo(day);
        long person = renewed(day, Title.THERAPIST);
        time.moveTo(day.plusDays(1));
        publishing.publishAsFound(person, List.of(fixture.draft("2064-03-11", new Act.Died())));
        caller.becomes(desk());
        long draw = drawing.draw(UUID.randomUUID(), new SampleAsk(day, day, 100, "abc"));
        assertThat(showing.open(draw, "", 0).orElseThrow().people().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.request()).isNull());
        assertThat(people.count("letter where kind = 'PROOF_ASKED' and person_id = ?", person))
                .isZero();
    }

    /** Somebody of whom these titles were renewed today, with effect from three months later. */
    private long renewed(LocalDate day, Title... titles) {
        LocalDate end = day.plusMonths(3);
        caller.becomes(Caller.REGISTER);
        Map<Title, LocalDate> ends = new HashMap<>();
        List<Draft> drafts = new ArrayList<>();
        for (Title title : titles) {
            ends.put(title, end);
            drafts.add(fixture.draft(end.toString(), new Act.Renewed(title, end.plusYears(5), day)));
        }
        long person = renewals.holder(ends);
        publishing.publishAsFound(person, drafts);
        return person;
    }

    private long document(long person) throws Exception {
        people.run(
                "insert into document (id, owner_person, name, kind, size, sha256, storage_key, uploaded_at, uploaded_by)"
                        + " values (nextval('document_seq'), :p, 'rooster.pdf', 'PDF', 9, sha256('a'), gen_random_uuid(), now(), 'test')",
                person,
                0);
        return people.only("select max(id) from document where owner_person = " + person);
    }
}
