package nl.mbtregister.letters;

import java.util.Optional;
import java.util.stream.Stream;

/** The letters there are; the first words of each are a file in {@code resources/letters}. */
public enum LetterKind {
    /** An entry about this person came into the register. */
    ENTRY_PUBLISHED("entry-published"),
    /** An entry about this person was wrong and has been put right. */
    ENTRY_CORRECTED("entry-corrected"),
    /** A suspension or condition has ended. */
    MEASURE_ENDED("measure-ended"),
    /** A code that proves whose mailbox it is. */
    MAILED_CODE("mailed-code"),
    /** Somebody asked for a new account with this address, which has one. */
    ACCOUNT_EXISTS("account-exists"),
    /** To the former address: the account has another one now. */
    ADDRESS_CHANGED("address-changed"),
    PASSWORD_CHANGED("password-changed"),
    /** The second factor was set up, set up anew or taken away. */
    SECOND_FACTOR_CHANGED("second-factor-changed"),
    /** Supervision waits for this supervisor's signature. */
    SUPERVISION_TO_SIGN("supervision-to-sign"),
    /** Somebody entered a supervision meeting and named this person. */
    SUPERVISION_ENTERED("supervision-entered"),
    SUPERVISION_CHANGED("supervision-changed"),
    SUPERVISION_SENT_BACK("supervision-sent-back"),
    SUPERVISION_SIGNED("supervision-signed"),
    /** The supervisor opened a signed meeting again. */
    SUPERVISION_UNLOCKED("supervision-unlocked"),
    /** A therapist asks this supervisor for a final report and declaration. */
    DECLARATION_INVITED("declaration-invited"),
    DECLARATION_REMINDED("declaration-reminded"),
    DECLARATION_WITHDRAWN("declaration-withdrawn"),
    DECLARATION_SENT_BACK("declaration-sent-back"),
    DECLARATION_SIGNED("declaration-signed"),
    /** A provider saved a list on which this person stands. */
    POINTS_CREDITED("points-credited"),
    /** A provider found that this person was not there. */
    POINTS_TAKEN_BACK("points-taken-back"),
    /** To a provider: the list of who attended is soon due. */
    ATTENDANCE_DUE("attendance-due"),
    /** To a provider: the list is overdue. */
    ATTENDANCE_OVERDUE("attendance-overdue"),
    /** An application was filed. */
    APPLICATION_FILED("application-filed"),
    /** The office found an application complete; the committee is at it. */
    APPLICATION_IN_REVIEW("application-in-review"),
    /** Something is asked of an applicant; the clock stands still. */
    SUPPLEMENT_ASKED("supplement-asked"),
    /** What was asked came in. */
    SUPPLEMENT_RECEIVED("supplement-received"),
    APPLICATION_APPROVED("application-approved"),
    APPLICATION_REJECTED("application-rejected"),
    APPLICATION_WITHDRAWN("application-withdrawn"),
    /** A renewal was filed in time. */
    RENEWAL_FILED("renewal-filed"),
    RENEWAL_APPROVED("renewal-approved"),
    POSTPONEMENT_GRANTED("postponement-granted"),
    REPAIR_GRANTED("repair-granted"),
    /** Postponement or a plan of repair was refused. */
    MORE_TIME_REFUSED("more-time-refused"),
    /** What was asked did not come in time. */
    APPLICATION_CLOSED("application-closed"),
    /** A request for the accreditation of a course was filed. */
    COURSE_FILED("course-filed"),
    COURSE_IN_REVIEW("course-in-review"),
    COURSE_ASKED("course-asked"),
    COURSE_ANSWERED("course-answered"),
    COURSE_ACCREDITED("course-accredited"),
    COURSE_REJECTED("course-rejected"),
    /** The provider took back a request that was not decided. */
    COURSE_REQUEST_WITHDRAWN("course-request-withdrawn"),
    /** An accredited course is not held any more. */
    COURSE_WITHDRAWN("course-withdrawn"),
    /** To the leads of an institution: a self-evaluation was filed. */
    CERTIFICATION_FILED("certification-filed"),
    /** The lead of an institution gave somebody a domain of a self-evaluation. */
    CERTIFICATION_DOMAIN_GIVEN("certification-domain-given"),
    /** Somebody is asked to act for an institution. */
    INSTITUTION_INVITED("institution-invited"),
    /** An institution named this person as a member of a team. */
    TEAM_CONSENT_ASKED("team-consent-asked"),
    /** To who leads an institution: a certified programme lacks something, to be reported. */
    PROGRAMME_LACK("programme-lack"),
    PROGRAMME_LACK_OVERDUE("programme-lack-overdue"),
    /** To who leads an institution: the past year of a certified programme is to be confirmed. */
    PROGRAMME_YEAR("programme-year"),
    PROGRAMME_YEAR_REMINDER("programme-year-reminder"),
    /** The office found that an activity does not count. */
    ACTIVITY_REVERSED("activity-reversed"),
    /** The last day of a title comes near, and something is missing. */
    RENEWAL_REMINDER("renewal-reminder"),
    /** The last day of a title comes near, and nothing is missing. */
    RENEWAL_READY("renewal-ready"),
    /** A title lapsed some time ago without an application. */
    RENEWAL_LAPSED("renewal-lapsed"),
    /** Somebody is asked to look at a programme. */
    AUDITOR_NAMED("auditor-named"),
    /** The auditors ask a programme whether their facts are right. */
    FACTS_ASKED("facts-asked"),
    PROGRAMME_CERTIFIED("programme-certified"),
    PROGRAMME_CONDITIONAL("programme-conditional"),
    PROGRAMME_NOT_CERTIFIED("programme-not-certified"),
    /** To whoever keeps watch over the log: how it stands, signed. */
    LOG_HEAD("log-head"),
    /** The certificate of a programme comes to its end. */
    CERTIFICATE_ENDING("certificate-ending"),
    /** The certificate of a programme was suspended, holds again, or was withdrawn. */
    CERTIFICATE_CHANGED("certificate-changed"),
    /** A year is over since somebody said that the data about them are right. */
    DATA_UNCONFIRMED("data-unconfirmed"),
    /** Somebody was drawn in a sample and is asked for proof. */
    PROOF_ASKED("proof-asked"),
    PROOF_FULFILLED("proof-fulfilled"),
    PROOF_NOT_FULFILLED("proof-not-fulfilled"),
    /** By post, with the letters that did not arrive by mail. */
    ON_PAPER("on-paper"),
    /** Reminders that the office sends to many, some months before registrations end. */
    ROUND_12_MONTHS("round-12-months"),
    ROUND_6_MONTHS("round-6-months"),
    ROUND_3_MONTHS("round-3-months"),
    ROUND_1_MONTH("round-1-month"),
    /** To who leads an institution: a criterion of a certified programme will be met no longer. */
    PROGRAMME_WILL_FAIL("programme-will-fail"),
    /** To who leads an institution: a criterion of a certified programme is met no longer. */
    PROGRAMME_FAILS("programme-fails"),
    /** To the office: one of the two. */
    PROGRAMME_WARNED("programme-warned"),
    /** To somebody of the register: an institution follows them from now on. */
    WATCH_BEGUN("watch-begun"),
    /** To who is told for an institution: something changed about somebody whom it follows. */
    WATCH_CHANGED("watch-changed"),
    /** What changed in a day. */
    WATCH_DIGEST("watch-digest"),
    /** Once a month: how many are followed, and how much changed. */
    WATCH_MONTH("watch-month"),
    /** Once a year: who still works for the institution. */
    WATCH_CONFIRM("watch-confirm");

    private final String code;

    LetterKind(String code) {
        this.code = code;
    }

    /** By which addresses call it. */
    public String code() {
        return code;
    }

    public static Optional<LetterKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    String file() {
        return "letters/" + code + ".json";
    }
}
