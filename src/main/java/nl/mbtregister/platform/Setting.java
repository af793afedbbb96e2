package nl.mbtregister.platform;

/**
 * Every setting of the product, once. A key is read through MicroProfile Config, so {@code mbt.db.url} is the environment
 * variable {@code MBT_DB_URL} or the system property of the same name. Secrets come from the environment only.
 */
public enum Setting {
    /** JDBC address of the PostgreSQL server; web.xml reads this key, its user and its password too. */
    DB_URL("mbt.db.url", "jdbc:postgresql://localhost:5432/mbt"),
    DB_USER("mbt.db.user", "mbt"),
    DB_PASSWORD("mbt.db.password", "mbt"),
    /** Address under which the world reaches this register, without a slash at the end; used in letters. */
    PUBLIC_ADDRESS("mbt.public.address", "http://localhost:8080"),
    /** Host of the mail server. */
    MAIL_HOST("mbt.mail.host", "localhost"),
    /** Port of the mail server. */
    MAIL_PORT("mbt.mail.port", "25"),
    MAIL_USER("mbt.mail.user", ""),
    MAIL_PASSWORD("mbt.mail.password", ""),
    /** True speaks TLS to the mail server and not at all without it. With a login it is always so. */
    MAIL_STARTTLS("mbt.mail.starttls", "false"),
    /** Sender of every letter. */
    MAIL_FROM("mbt.mail.from", "Register MBT <register@register-mbt.example>"),
    /** Seconds that the mail server may keep silent at each word before a mail is taken for not sent. */
    MAIL_SECONDS("mbt.mail.seconds", "60"),
    /** Address to which mail servers send back what they cannot deliver; empty: the sender. */
    BOUNCE_ADDRESS("mbt.bounce.address", ""),
    /** Host of the mailbox of that address; empty: nobody reads it. */
    BOUNCE_HOST("mbt.bounce.host", ""),
    BOUNCE_PORT("mbt.bounce.port", "993"),
    /** imaps, imap, pop3s or pop3. */
    BOUNCE_PROTOCOL("mbt.bounce.protocol", "imaps"),
    BOUNCE_USER("mbt.bounce.user", ""),
    BOUNCE_PASSWORD("mbt.bounce.password", ""),
    /** Mails that a round of reminders may send in a minute. */
    ROUND_MAILS_PER_MINUTE("mbt.round.mails.per.minute", "60"),
    /** Mega bytes of heap that the public answers kept in memory may take; 0 keeps none. */
    ANSWERS_MEMORY_MB("mbt.answers.memory.mb", "256"),
    /** Public questions that one address may ask per minute; 0 sets no limit. */
    QUESTIONS_PER_MINUTE("mbt.questions.per.minute", "120"),
    /**
     * Addresses of the proxies in front of this server, with commas between; only from them is X-Forwarded-For believed.
     * Empty: none.
     */
    TRUSTED_PROXIES("mbt.trusted.proxies", ""),
    /** The foundation that answers for this register, as named on the pages. */
    ORGANISATION("mbt.organisation", "Stichting Registratie MBT"),
    /** Mail address for visitors; the default is an example that reaches nobody. */
    CONTACT_MAIL("mbt.contact.mail", "info@register-mbt.example"),
    /** Telephone number for visitors; not shown while empty. */
    CONTACT_PHONE("mbt.contact.phone", ""),
    /** Where finders of a leak can report it, as security.txt says it: a mailto: or https: address. */
    SECURITY_CONTACT("mbt.security.contact", "mailto:security@register-mbt.example"),
    /** False leaves sending, sealing and the daily jobs to other nodes, except right after a commit of this one. */
    CLOCKWORK("mbt.clockwork", "true"),
    /** Months for which an ended registration stays to be read by the public; an example until the board decides. */
    ENDED_SHOWN_MONTHS("mbt.ended.shown.months", "12"),
    /** Years after its end for which a measure or removal may be read at most; an example until the board decides. */
    MEASURE_VISIBLE_YEARS("mbt.measure.visible.years", "5"),
    /** Base64 of the 32 bytes that keep secrets secret; has no default outside a demo. Never change it: what it sealed is lost. */
    SECRET_KEY("mbt.secret.key", ""),
    /** Passwords that are reckoned with at the same time; each takes 19 MiB. */
    PASSWORDS_AT_ONCE("mbt.passwords.at.once", "2"),
    /** Minutes of silence after which a session ends. */
    SESSION_SILENT_MINUTES("mbt.session.silent.minutes", "60"),
    /** Hours after which a session ends however busy. */
    SESSION_HOURS("mbt.session.hours", "12"),
    /** Wrong tries in fifteen minutes for one e-mail address from one place. */
    SIGN_IN_TRIES("mbt.sign.in.tries", "5"),
    /** Wrong tries in fifteen minutes from one place, whatever the e-mail addresses. */
    SIGN_IN_TRIES_OF_PLACE("mbt.sign.in.tries.of.place", "50"),
    /** Folder of the documents that people hand in, outside of what the server shows; all nodes share it. */
    DOCUMENTS("mbt.documents", "documents"),
    /** PKCS#12 file with the one key that seals papers, and its certificates; without it nothing is sealed. */
    SEAL_KEY("mbt.seal.key", ""),
    SEAL_KEY_PASSWORD("mbt.seal.key.password", ""),
    /** True makes a key where that file is not there yet: for a demo, since nobody else trusts it. */
    SEAL_KEY_MADE("mbt.seal.key.made", "false"),
    /** File with the keys that sign statements, badges and the heads of the log, as a JWK Set; without it none is signed. */
    SIGNING_KEYS("mbt.signing.keys", ""),
    /** True makes the keys where that file is not there yet: for a demo. */
    SIGNING_KEYS_MADE("mbt.signing.keys.made", "false"),
    /** Hours for which a signed statement of a registration counts (an example until the board decides). */
    STATEMENT_HOURS("mbt.statement.hours", "24"),
    /** Who is sent the signed head of the log each day, with commas between; empty: nobody. */
    LOG_HEAD_MAIL("mbt.log.head.mail", ""),
    /** Weeks within which an applicant is promised a decision (domain 4.3, of the older site: about three months). */
    APPLICATION_TERM_WEEKS("mbt.application.term.weeks", "13"),
    /** Weeks after filing from which a case is shown as soon due (domain 4.3, proposal). */
    APPLICATION_WARN_WEEKS("mbt.application.warn.weeks", "10"),
    /** Months that an applicant has for a supplement before the application is closed (domain 4.2, proposal). */
    SUPPLEMENT_MONTHS("mbt.supplement.months", "3"),
    /** People whom the daily round serves in one transaction. */
    SWEEP_PORTION("mbt.sweep.portion", "5000"),
    /** When somebody is reminded of the last day of a title: months and days before it, and after it (ux 8.1, proposal). */
    REMINDER_MOMENTS("mbt.reminder.moments", "12m,6m,3m,1m,7d,0d,-1m"),
    /** Months for which the office is shown whose title lapsed without an application (domain 3.4, proposal). */
    GRACE_MONTHS("mbt.grace.months", "3"),
    /** Months of one postponement at most (domain 3.4, proposal). */
    POSTPONEMENT_MONTHS("mbt.postponement.months", "6"),
    /** Months of all postponements of one registration period together at most (domain 3.4, proposal). */
    POSTPONEMENT_MONTHS_IN_ALL("mbt.postponement.months.in.all", "12"),
    /** Months of a plan of repair (domain 3.4, proposal). */
    REPAIR_MONTHS("mbt.repair.months", "6"),
    /** Months after the end of a title within which a file of repair is enough to come back (domain 3.4, proposal). */
    RE_ENTRY_MONTHS("mbt.re.entry.months", "12"),
    /** Of each hundred people who renewed, how many are drawn when proof is asked by sample (domain 3.4, proposal). */
    SAMPLE_SHARE("mbt.sample.share", "5"),
    /** People of each stratum that are drawn at least (domain 3.4, proposal). */
    SAMPLE_LEAST("mbt.sample.least", "1"),
    /** Strata of a sample: titles with commas between, groups with semicolons (domain 3.4, proposal). */
    SAMPLE_STRATA("mbt.sample.strata", "SUPERVISOR;THERAPIST;MILIEU_THERAPIST;ARTS_BODY_THERAPIST;SYSTEMIC_THERAPIST"),
    /** Weeks in which who is drawn can send proof (domain 3.4, proposal). */
    SAMPLE_WEEKS("mbt.sample.weeks", "6"),
    /** Years after the decision for which an accredited course may be held (domain 6.4, proposal). */
    COURSE_VALID_YEARS("mbt.course.valid.years", "3"),
    /** Rows that one list of attendance may have. */
    ATTENDANCE_ROWS_MOST("mbt.attendance.rows.most", "100000"),
    /** Days after the last day of a course within which its provider hands in who attended (peers 1.4, proposal). */
    ATTENDANCE_DAYS("mbt.attendance.days", "14"),
    /** Days for which a list that was handed in waits to be saved. */
    ATTENDANCE_DRAFT_DAYS("mbt.attendance.draft.days", "30"),
    /** Days for which the key of a client counts beside the one that came after it (an example until the board decides). */
    CLIENT_KEY_OVERLAP_DAYS("mbt.client.key.overlap.days", "7"),
    /** Rows that one list of staff may have. */
    CHECK_ROWS_MOST("mbt.check.rows.most", "100000"),
    /** Numbers that a machine may have checked with one call. */
    CHECK_NUMBERS_MOST("mbt.check.numbers.most", "1000000"),
    /** Days after which a list of staff is removed (ux 7.4, proposal). */
    CHECK_KEPT_DAYS("mbt.check.kept.days", "30"),
    /** Months within which the end of a title is pointed out to an institution (ux 10 J3, proposal). */
    CHECK_SOON_MONTHS("mbt.check.soon.months", "6"),
    /** Weeks for the self-evaluation of a programme (domain 7.4, proposal). */
    CERTIFICATION_SELF_WEEKS("mbt.certification.self.weeks", "8"),
    /** Weeks for the auditors to read the papers (domain 7.4, proposal). */
    CERTIFICATION_DESK_WEEKS("mbt.certification.desk.weeks", "6"),
    /** Months within which the visit follows (domain 7.4, proposal). */
    CERTIFICATION_VISIT_MONTHS("mbt.certification.visit.months", "3"),
    /** Weeks for the report of the auditors (domain 7.4, proposal). */
    CERTIFICATION_REPORT_WEEKS("mbt.certification.report.weeks", "4"),
    /** Days for the programme to say whether the facts in it are right (ux 5.3, proposal). */
    CERTIFICATION_FACT_DAYS("mbt.certification.fact.days", "14"),
    /** Weeks for the decision on a programme (domain 7.4, proposal). */
    CERTIFICATION_DECISION_WEEKS("mbt.certification.decision.weeks", "6"),
    /** Weeks in which an institution may object to what is done to a certificate (domain 4.3, proposal). */
    CERTIFICATION_OBJECTION_WEEKS("mbt.certification.objection.weeks", "6"),
    /** Who decides on programmes: COMMITTEE, that is the members of the committee and its chair, or BOARD (domain 7.4, proposal). */
    CERTIFICATION_BODY("mbt.certification.body", "COMMITTEE"),
    /** Days for which the feed of public changes goes back (an example until the board decides). */
    FEED_DAYS("mbt.feed.days", "90"),
    /** Seconds that a system that is called may take for its answer. */
    HOOK_SECONDS("mbt.hook.seconds", "5"),
    /** Hosts of the own network that may be called all the same, also without https, with commas between: for tests and a demo. */
    HOOK_INSIDE("mbt.hook.inside", ""),
    /** True marks every page as a demo with invented people. */
    DEMO("mbt.demo", "false");

    private final String key;
    private final String otherwise;

    Setting(String key, String otherwise) {
        this.key = key;
        this.otherwise = otherwise;
    }

    public String key() {
        return key;
    }

    /** What holds when nobody set it. */
    public String otherwise() {
        return otherwise;
    }
}
