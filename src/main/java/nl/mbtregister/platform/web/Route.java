package nl.mbtregister.platform.web;

import java.util.List;
import java.util.Set;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;

/**
 * Every page that can be asked for: its path after {@code /nl} and after {@code /en}, its view, and the area that says who
 * may open it. A part in braces reaches the view as a request parameter of that name. The order is that of the menus.
 */
@SuppressWarnings("ImmutableEnumChecker") // the form of a path never changes
public enum Route {
    HOME("/", "/", "public/check", Area.PUBLIC, true),
    REGISTRATION("/register/{number}", "/register/{number}", "public/registration", Area.PUBLIC, false),
    STATEMENT("/register/{number}/bewijs", "/register/{number}/proof", "public/statement", Area.PUBLIC, false),
    VERIFY("/controleer", "/verify", "public/verify", Area.PUBLIC, false),
    VERIFY_CODE("/controleer/{code}", "/verify/{code}", "public/verify", Area.PUBLIC, false),
    FIND("/vinden", "/find", "public/find", Area.PUBLIC, true),
    FIND_PROGRAMMES("/vinden/programmas", "/find/programmes", "public/findprogrammes", Area.PUBLIC, false),
    RULES("/regels", "/rules", "public/rules", Area.PUBLIC, true),
    EDITION("/regels/{edition}", "/rules/{edition}", "public/rules", Area.PUBLIC, false),
    REQUIREMENTS(
            "/regels/{edition}/{subject}", "/rules/{edition}/{subject}", "public/requirements", Area.PUBLIC, false),
    PROGRAMMES("/programmas", "/programmes", "public/programmes", Area.PUBLIC, true),
    PROGRAMME("/programma/{number}", "/programme/{number}", "public/programme", Area.PUBLIC, false),
    QUALITY("/kwaliteitssysteem", "/quality-system", "public/quality", Area.PUBLIC, false),
    CRITERIA(
            "/kwaliteitssysteem/criteria/{version}",
            "/quality-system/criteria/{version}",
            "public/criteria",
            Area.PUBLIC,
            false),
    CALENDAR("/agenda", "/calendar", "public/calendar", Area.PUBLIC, true),
    COURSE_DATE("/agenda/{id}", "/calendar/{id}", "public/coursedate", Area.PUBLIC, false),
    POINTS("/punten-berekenen", "/calculate-points", "public/points", Area.PUBLIC, false),
    GLOSSARY("/wat-betekent", "/what-it-means", "public/glossary", Area.PUBLIC, true),
    PRIVACY("/privacy", "/privacy", "public/privacy", Area.PUBLIC, false),
    ACCESSIBILITY("/toegankelijkheid", "/accessibility", "public/accessibility", Area.PUBLIC, false),
    LOG("/logboek", "/log", "public/log", Area.PUBLIC, false),
    API("/voor-ontwikkelaars", "/for-developers", "public/api", Area.PUBLIC, false),
    API_REFERENCE("/voor-ontwikkelaars/naslag", "/for-developers/reference", "public/reference", Area.PUBLIC, false),
    CONTACT("/contact", "/contact", "public/contact", Area.PUBLIC, false),
    STYLEGUIDE("/styleguide", "/styleguide", "public/styleguide", Area.PUBLIC, false),

    SIGN_IN("/inloggen", "/sign-in", "account/signin", Area.PUBLIC, false),
    SECOND_FACTOR("/inloggen/code", "/sign-in/code", "account/secondfactor", Area.PUBLIC, false),
    SIGN_UP("/account-maken", "/create-account", "account/signup", Area.PUBLIC, false),
    CONFIRM("/bevestigen", "/confirm", "account/confirm", Area.PUBLIC, false),
    RESET("/wachtwoord-vergeten", "/forgotten-password", "account/reset", Area.PUBLIC, false),
    ACCOUNT("/account", "/account", "account/account", Area.ACCOUNT, false),
    INVITATIONS("/uitnodigingen", "/invitations", "account/invitations", Area.ACCOUNT, false),

    MY_HOME("/mijn", "/my", "my/home", Area.MY, true),
    MY_APPLICATION("/mijn/aanvraag", "/my/application", "my/application", Area.MY, true),
    MY_APPLICATION_CHECK("/mijn/aanvraag/controleren", "/my/application/check", "my/applicationcheck", Area.MY, false),
    MY_APPLICATION_FILED("/mijn/aanvraag/ingediend", "/my/application/filed", "my/applicationfiled", Area.MY, false),
    MY_APPLICATION_COPY("/mijn/aanvraag/kopie", "/my/application/copy", "my/applicationcopy", Area.MY, false),
    MY_SUPPLEMENT("/mijn/aanvraag/aanvulling", "/my/application/supplement", "my/supplement", Area.MY, false),
    MY_RENEWAL("/mijn/herregistratie", "/my/renewal", "my/renewal", Area.MY, true),
    MY_TIME("/mijn/herregistratie/meer-tijd", "/my/renewal/more-time", "my/time", Area.MY, false),
    MY_DEADLINES("/mijn/termijnen", "/my/deadlines", "my/deadlines", Area.MY, false),
    MY_PROOF("/mijn/bewijs", "/my/proof", "my/proof", Area.MY, false),
    MY_RESIGN("/mijn/herregistratie/beeindigen", "/my/renewal/resign", "my/resign", Area.MY, false),
    MY_DETAILS("/mijn/gegevens", "/my/details", "my/details", Area.MY, true),
    MY_WORK("/mijn/werk", "/my/work", "my/work", Area.MY, false),
    MY_TEAMS("/mijn/teams", "/my/teams", "my/teams", Area.MY, false),
    MY_FOLLOWERS("/mijn/volgers", "/my/followers", "my/followers", Area.MY, false),
    MY_OUTSIDE("/mijn/registraties-elders", "/my/registrations-elsewhere", "my/outside", Area.MY, false),
    MY_PUBLIC("/mijn/zichtbaarheid", "/my/visibility", "my/visibility", Area.MY, false),
    MY_FINDER("/mijn/vindbaar", "/my/findable", "my/findable", Area.MY, false),
    MY_EDUCATION("/mijn/opleidingen", "/my/education", "my/education", Area.MY, true),
    MY_ACTIVITIES("/mijn/activiteiten", "/my/activities", "my/activities", Area.MY, true),
    MY_CASES("/mijn/behandelingen", "/my/treatments", "my/cases", Area.MY, true),
    MY_SUPERVISION("/mijn/supervisie", "/my/supervision", "my/supervision", Area.MY, true),
    MY_MEETING("/mijn/supervisie/bijeenkomst", "/my/supervision/meeting", "my/meeting", Area.MY, false),
    MY_DECLARATION("/mijn/supervisorverklaring", "/my/supervisor-declaration", "my/declaration", Area.MY, false),
    MY_CERTIFICATES("/mijn/certificaten", "/my/certificates", "my/certificates", Area.MY, true),
    MY_BADGES("/mijn/badges", "/my/badges", "my/badges", Area.MY, false),
    MY_ATTENDANCE("/mijn/presentie", "/my/attendance", "my/attendance", Area.MY, false),
    MY_INBOX("/mijn/berichten", "/my/messages", "my/inbox", Area.MY, true),
    MY_LOG("/mijn/inzage", "/my/access-log", "my/log", Area.MY, false),

    SUPERVISOR_HOME("/supervisor", "/supervisor", "supervisor/home", Area.SUPERVISOR, true),
    SUPERVISOR_MEETING("/supervisor/bijeenkomst", "/supervisor/meeting", "supervisor/meeting", Area.SUPERVISOR, false),
    SUPERVISOR_DECLARATION(
            "/supervisor/verklaring/{id}",
            "/supervisor/declaration/{id}",
            "supervisor/declaration",
            Area.SUPERVISOR,
            false),

    PROVIDER_HOME("/scholing", "/teaching", "provider/home", Area.PROVIDER, true),
    ATTENDANCE_HOME("/scholing/deelnemers", "/teaching/participants", "provider/attendance", Area.PROVIDER, true),
    ATTENDANCE_EDITION(
            "/scholing/deelnemers/{id}", "/teaching/participants/{id}", "provider/edition", Area.PROVIDER, false),
    ATTENDANCE_LIST(
            "/scholing/deelnemers/lijst/{id}",
            "/teaching/participants/list/{id}",
            "provider/list",
            Area.PROVIDER,
            false),
    ATTENDANCE_BACK(
            "/scholing/deelnemers/{id}/terugnemen/{entry}",
            "/teaching/participants/{id}/take-back/{entry}",
            "provider/takeback",
            Area.PROVIDER,
            false),
    PROVIDER_COURSE("/scholing/{id}", "/teaching/{id}", "provider/course", Area.PROVIDER, false),
    PROVIDER_DATES("/scholing/{id}/data", "/teaching/{id}/dates", "provider/dates", Area.PROVIDER, false),
    PROVIDER_DATE("/scholing/datum/{id}", "/teaching/date/{id}", "provider/date", Area.PROVIDER, false),

    INSTITUTION_HOME("/instelling", "/institution", "institution/home", Area.INSTITUTION, true),
    INSTITUTION_DETAILS(
            "/instelling/gegevens/{id}", "/institution/details/{id}", "institution/details", Area.INSTITUTION, false),
    INSTITUTION_SAID(
            "/instelling/wat-zei-het-register",
            "/institution/what-the-register-said",
            "institution/said",
            Area.INSTITUTION,
            false),
    INSTITUTION_WATCH(
            "/instelling/gegevens/{id}/volgen",
            "/institution/details/{id}/watch",
            "institution/watch",
            Area.INSTITUTION,
            false),
    INSTITUTION_HOOK(
            "/instelling/gegevens/{id}/volgen/systeem",
            "/institution/details/{id}/watch/system",
            "institution/hook",
            Area.INSTITUTION,
            false),
    INSTITUTION_TERMS(
            "/instelling/gegevens/{id}/voorwaarden",
            "/institution/details/{id}/terms",
            "institution/terms",
            Area.INSTITUTION,
            false),
    INSTITUTION_CLIENTS(
            "/instelling/gegevens/{id}/koppelingen",
            "/institution/details/{id}/connections",
            "institution/clients",
            Area.INSTITUTION,
            false),
    INSTITUTION_START(
            "/instelling/gegevens/{id}/nieuw-programma",
            "/institution/details/{id}/new-programme",
            "institution/start",
            Area.INSTITUTION,
            false),
    INSTITUTION_PROGRAMME(
            "/instelling/programma/{number}",
            "/institution/programme/{number}",
            "institution/programme",
            Area.INSTITUTION,
            false),
    INSTITUTION_JUDGED(
            "/instelling/programma/{number}/register",
            "/institution/programme/{number}/register",
            "institution/judged",
            Area.INSTITUTION,
            false),
    INSTITUTION_PROGRAMME_DETAILS(
            "/instelling/programma/{number}/gegevens",
            "/institution/programme/{number}/details",
            "institution/programmedetails",
            Area.INSTITUTION,
            false),
    INSTITUTION_TEAM(
            "/instelling/programma/{number}/team",
            "/institution/programme/{number}/team",
            "institution/team",
            Area.INSTITUTION,
            false),
    INSTITUTION_UPKEEP(
            "/instelling/programma/{number}/melden",
            "/institution/programme/{number}/report",
            "institution/upkeep",
            Area.INSTITUTION,
            false),
    CHECKS("/instelling/lijsten", "/institution/lists", "institution/checks", Area.INSTITUTION, true),
    CHECK_LIST("/instelling/lijsten/{id}", "/institution/lists/{id}", "institution/checklist", Area.INSTITUTION, false),
    CERTIFICATION_HOME(
            "/instelling/certificering",
            "/institution/certification",
            "institution/certification",
            Area.INSTITUTION,
            true),
    EVALUATION(
            "/instelling/certificering/{id}",
            "/institution/certification/{id}",
            "institution/evaluation",
            Area.INSTITUTION,
            false),
    EVALUATION_CRITERION(
            "/instelling/certificering/{id}/criterium/{code}",
            "/institution/certification/{id}/criterion/{code}",
            "institution/criterion",
            Area.INSTITUTION,
            false),
    EVALUATION_DIVISION(
            "/instelling/certificering/{id}/verdeling",
            "/institution/certification/{id}/division",
            "institution/division",
            Area.INSTITUTION,
            false),
    EVALUATION_FILE(
            "/instelling/certificering/{id}/indienen",
            "/institution/certification/{id}/file",
            "institution/file",
            Area.INSTITUTION,
            false),
    EVALUATION_COMPARISON(
            "/instelling/certificering/{id}/vergelijking",
            "/institution/certification/{id}/comparison",
            "institution/comparison",
            Area.INSTITUTION,
            false),
    EVALUATION_LIBRARY(
            "/instelling/certificering/{id}/criteria",
            "/institution/certification/{id}/criteria",
            "institution/library",
            Area.INSTITUTION,
            false),
    EVIDENCE_HOME("/instelling/bewijs", "/institution/evidence", "institution/evidence", Area.INSTITUTION, true),
    EVIDENCE_PIECE(
            "/instelling/bewijs/{id}", "/institution/evidence/{id}", "institution/piece", Area.INSTITUTION, false),

    AUDIT_HOME("/visitatie", "/audit", "audit/home", Area.AUDIT, true),
    AUDIT_CONFLICT("/visitatie/{id}/belangen", "/audit/{id}/conflict", "audit/conflict", Area.AUDIT, false),
    AUDIT("/visitatie/{id}", "/audit/{id}", "audit/audit", Area.AUDIT, false),
    AUDIT_VISIT("/visitatie/{id}/bezoek", "/audit/{id}/visit", "audit/visit", Area.AUDIT, false),
    AUDIT_FINDINGS("/visitatie/{id}/bevindingen", "/audit/{id}/findings", "audit/findings", Area.AUDIT, false),
    AUDIT_IMPROVEMENTS(
            "/visitatie/{id}/verbeteringen", "/audit/{id}/improvements", "audit/improvements", Area.AUDIT, false),
    AUDIT_REPORT("/visitatie/{id}/rapport", "/audit/{id}/report", "audit/report", Area.AUDIT, false),
    FACT_CHECKS("/instelling/rapporten", "/institution/reports", "institution/reports", Area.INSTITUTION, true),
    FACT_CHECK("/instelling/rapporten/{id}", "/institution/reports/{id}", "institution/facts", Area.INSTITUTION, false),
    IMPROVEMENTS(
            "/instelling/verbeteren", "/institution/improvements", "institution/improvements", Area.INSTITUTION, true),
    IMPROVEMENT_PLAN(
            "/instelling/verbeteren/{id}",
            "/institution/improvements/{id}",
            "institution/plan",
            Area.INSTITUTION,
            false),
    IMPROVEMENT_POINT(
            "/instelling/verbeteren/{id}/{code}",
            "/institution/improvements/{id}/{code}",
            "institution/point",
            Area.INSTITUTION,
            false),

    DESK_HOME("/balie", "/desk", "desk/home", Area.DESK, true),
    DESK_RENEWALS("/balie/herregistratie", "/desk/renewals", "desk/renewals", Area.DESK, true),
    DESK_APPLICATION("/balie/aanvraag/{id}", "/desk/application/{id}", "desk/application", Area.DESK, false),
    DESK_COURSES("/balie/scholing", "/desk/courses", "desk/courses", Area.DESK, true),
    DESK_COURSE("/balie/scholing/{id}", "/desk/courses/{id}", "desk/course", Area.DESK, false),
    DESK_INSTITUTES("/balie/instituten", "/desk/institutes", "desk/institutes", Area.DESK, false),
    DESK_INSTITUTIONS("/balie/instellingen", "/desk/institutions", "desk/institutions", Area.DESK, true),
    DESK_INSTITUTION("/balie/instellingen/{id}", "/desk/institutions/{id}", "desk/institution", Area.DESK, false),
    DESK_CRITERIA("/balie/criteria", "/desk/criteria", "desk/criteria", Area.DESK, true),
    DESK_CRITERIA_LIMITS("/balie/criteria/grenzen", "/desk/criteria/limits", "desk/criterialimits", Area.DESK, false),
    DESK_CRITERION_NEW("/balie/criteria/nieuw", "/desk/criteria/new", "desk/criterion", Area.DESK, false),
    DESK_CRITERION("/balie/criteria/{code}", "/desk/criteria/{code}", "desk/criterion", Area.DESK, false),
    DESK_WARNINGS("/balie/programma-signalen", "/desk/programme-signals", "desk/warnings", Area.DESK, true),
    DESK_PROGRAMMES("/balie/programmas", "/desk/programmes", "desk/programmes", Area.DESK, false),
    DESK_CERTIFICATION("/balie/certificering", "/desk/certification", "desk/certification", Area.DESK, true),
    DESK_CERTIFICATION_ROUND(
            "/balie/certificering/{id}", "/desk/certification/{id}", "desk/certificationround", Area.DESK, false),
    DESK_SWEEP("/balie/ronde", "/desk/sweep", "desk/sweep", Area.DESK, true),
    DESK_SWEEP_TRIAL("/balie/ronde/vooruit", "/desk/sweep/ahead", "desk/sweeptrial", Area.DESK, false),
    DESK_PEOPLE("/balie/mensen", "/desk/people", "desk/people", Area.DESK, true),
    DESK_PERSON("/balie/mensen/{number}", "/desk/people/{number}", "desk/person", Area.DESK, false),
    DESK_ACTIVITIES("/balie/activiteiten/{number}", "/desk/activities/{number}", "desk/activities", Area.DESK, false),
    DESK_FORECAST("/balie/vooruitblik", "/desk/forecast", "desk/forecast", Area.DESK, true),

    DESK_SAMPLES("/balie/steekproef", "/desk/samples", "desk/samples", Area.DESK, true),
    DESK_SAMPLE("/balie/steekproef/{id}", "/desk/samples/{id}", "desk/sample", Area.DESK, false),
    DESK_PROOF("/balie/bewijs/{id}", "/desk/proof/{id}", "desk/proof", Area.DESK, false),
    DESK_ROUNDS("/balie/rondes", "/desk/rounds", "desk/rounds", Area.DESK, true),
    DESK_ROUND("/balie/rondes/{id}", "/desk/rounds/{id}", "desk/round", Area.DESK, false),
    DESK_ROUND_PREVIEW(
            "/balie/rondes/{id}/voorbeeld", "/desk/rounds/{id}/preview", "desk/roundpreview", Area.DESK, false),
    DESK_LETTERS("/balie/brieven", "/desk/letters", "desk/letters", Area.DESK, true),
    DESK_LETTER("/balie/brieven/{kind}", "/desk/letters/{kind}", "desk/letter", Area.DESK, false),
    DESK_LETTER_WORDS(
            "/balie/brieven/{kind}/bewerken", "/desk/letters/{kind}/edit", "desk/letterwords", Area.DESK, false),
    DESK_UNDELIVERED("/balie/niet-bezorgd", "/desk/undelivered", "desk/undelivered", Area.DESK, true),
    DESK_UNDELIVERED_MAIL(
            "/balie/niet-bezorgd/{id}", "/desk/undelivered/{id}", "desk/undeliveredmail", Area.DESK, false),
    DESK_PAPER("/balie/per-post/{id}", "/desk/by-post/{id}", "desk/paper", Area.DESK, false),

    DECISION_HOME("/besluiten", "/decisions", "decision/home", Area.DECISION, true),
    DECISION_CERTIFICATE(
            "/besluiten/certificaat/{id}", "/decisions/certificate/{id}", "decision/certificate", Area.DECISION, false),
    DECISION("/besluiten/{id}", "/decisions/{id}", "decision/decision", Area.DECISION, false),

    COMMITTEE_HOME("/commissie", "/committee", "committee/home", Area.COMMITTEE, true),
    COMMITTEE_RENEWALS("/commissie/herregistratie", "/committee/renewals", "committee/renewals", Area.COMMITTEE, true),
    COMMITTEE_CONFLICT(
            "/commissie/aanvraag/{id}/belangen",
            "/committee/application/{id}/conflict",
            "committee/conflict",
            Area.COMMITTEE,
            false),
    COMMITTEE_APPLICATION(
            "/commissie/aanvraag/{id}", "/committee/application/{id}", "committee/application", Area.COMMITTEE, false),
    COMMITTEE_VOTE(
            "/commissie/aanvraag/{id}/stem",
            "/committee/application/{id}/vote",
            "committee/vote",
            Area.COMMITTEE,
            false),

    ADMIN_ROLES("/beheer/rollen", "/admin/roles", "admin/roles", Area.ADMIN, true);

    /** Pages for visitors that send a form all the same. */
    private static final Set<Route> FORMS = Set.of(SIGN_IN, SECOND_FACTOR, SIGN_UP, CONFIRM, RESET);

    /** Pages with components of PrimeFaces, which bring their own scripts and styles. */
    private static final Set<Route> RICH = Set.of(DESK_PEOPLE, DESK_FORECAST);

    private final PathForm nl;
    private final PathForm en;
    private final String view;
    private final Area area;
    private final boolean inMenu;

    Route(String nl, String en, String view, Area area, boolean inMenu) {
        this.nl = new PathForm(nl);
        this.en = new PathForm(en);
        this.view = view;
        this.area = area;
        this.inMenu = inMenu;
    }

    /** Where the container finds the view. */
    public String view() {
        return "/" + view + ".xhtml";
    }

    public Area area() {
        return area;
    }

    /** Who may open it; the server asks before the view is looked at. */
    public List<Role> roles() {
        return area.roles();
    }

    public boolean isPublic() {
        return area == Area.PUBLIC;
    }

    /** Whether a form may be sent to it. */
    public boolean takesForms() {
        return !isPublic() || FORMS.contains(this);
    }

    /** Whether components of PrimeFaces stand on it. */
    public boolean isRich() {
        return RICH.contains(this);
    }

    /** Whether it stands in the menu of its area. */
    public boolean inMenu() {
        return inMenu;
    }

    /** The entry of the menu under which a visitor finds this page again. */
    Route entry() {
        return switch (this) {
            case REGISTRATION, STATEMENT, VERIFY, VERIFY_CODE -> HOME;
            case FIND_PROGRAMMES -> FIND;
            case EDITION, REQUIREMENTS -> RULES;
            case MY_APPLICATION_CHECK, MY_APPLICATION_FILED, MY_APPLICATION_COPY, MY_SUPPLEMENT -> MY_APPLICATION;
            case MY_TIME, MY_RESIGN, MY_DEADLINES, MY_PROOF -> MY_RENEWAL;
            case MY_ATTENDANCE -> MY_ACTIVITIES;
            case MY_BADGES -> MY_CERTIFICATES;
            case MY_WORK, MY_TEAMS, MY_FOLLOWERS, MY_OUTSIDE, MY_PUBLIC, MY_FINDER, MY_LOG -> MY_DETAILS;
            case MY_MEETING, MY_DECLARATION -> MY_SUPERVISION;
            case SUPERVISOR_MEETING, SUPERVISOR_DECLARATION -> SUPERVISOR_HOME;
            case COURSE_DATE, POINTS -> CALENDAR;
            case PROVIDER_COURSE, PROVIDER_DATES, PROVIDER_DATE -> PROVIDER_HOME;
            case ATTENDANCE_EDITION, ATTENDANCE_LIST, ATTENDANCE_BACK -> ATTENDANCE_HOME;
            case AUDIT_CONFLICT, AUDIT, AUDIT_VISIT, AUDIT_FINDINGS, AUDIT_REPORT, AUDIT_IMPROVEMENTS -> AUDIT_HOME;
            case FACT_CHECK -> FACT_CHECKS;
            case IMPROVEMENT_PLAN, IMPROVEMENT_POINT -> IMPROVEMENTS;
            case DECISION, DECISION_CERTIFICATE -> DECISION_HOME;
            case DESK_CERTIFICATION_ROUND -> DESK_CERTIFICATION;
            case INSTITUTION_DETAILS,
                    INSTITUTION_SAID,
                    INSTITUTION_WATCH,
                    INSTITUTION_HOOK,
                    INSTITUTION_TERMS,
                    INSTITUTION_CLIENTS,
                    INSTITUTION_START,
                    INSTITUTION_PROGRAMME,
                    INSTITUTION_JUDGED,
                    INSTITUTION_PROGRAMME_DETAILS,
                    INSTITUTION_TEAM,
                    INSTITUTION_UPKEEP -> INSTITUTION_HOME;
            case PROGRAMME, QUALITY, CRITERIA -> PROGRAMMES;
            case EVALUATION,
                    EVALUATION_CRITERION,
                    EVALUATION_DIVISION,
                    EVALUATION_FILE,
                    EVALUATION_COMPARISON,
                    EVALUATION_LIBRARY -> CERTIFICATION_HOME;
            case CHECK_LIST -> CHECKS;
            case EVIDENCE_PIECE -> EVIDENCE_HOME;
            case DESK_APPLICATION -> DESK_HOME;
            case DESK_CRITERIA_LIMITS, DESK_CRITERION_NEW, DESK_CRITERION -> DESK_CRITERIA;
            case DESK_INSTITUTION, DESK_PROGRAMMES -> DESK_INSTITUTIONS;
            case DESK_ROUND, DESK_ROUND_PREVIEW -> DESK_ROUNDS;
            case DESK_SAMPLE, DESK_PROOF -> DESK_SAMPLES;
            case DESK_LETTER, DESK_LETTER_WORDS -> DESK_LETTERS;
            case DESK_UNDELIVERED_MAIL, DESK_PAPER -> DESK_UNDELIVERED;
            case DESK_COURSE, DESK_INSTITUTES -> DESK_COURSES;
            case DESK_SWEEP_TRIAL -> DESK_SWEEP;
            case DESK_PERSON, DESK_ACTIVITIES -> DESK_PEOPLE;
            case COMMITTEE_CONFLICT, COMMITTEE_APPLICATION, COMMITTEE_VOTE -> COMMITTEE_HOME;
            default -> this;
        };
    }

    /** The form of its path after the language, with its parts in braces. */
    public String form(Language language) {
        return path(language).form();
    }

    PathForm path(Language language) {
        return language == Language.EN ? en : nl;
    }
}
