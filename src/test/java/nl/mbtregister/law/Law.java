package nl.mbtregister.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;

/** The laws of the house, one constant each. */
enum Law {
    THE_KERNEL_AND_THE_RULES_KNOW_JAVA_AND_EACH_OTHER_ONLY(classes()
            .that()
            .resideInAnyPackage("nl.mbtregister.kernel..", "nl.mbtregister..rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "javax.xml.stream..",
                    "org.jspecify..",
                    "nl.mbtregister.kernel..",
                    "nl.mbtregister..rules..")),

    FEATURES_USE_EACH_OTHER_ALONG_THE_ARROWS(classes()
            .should(hold(
                    "follow the arrows",
                    type -> type.getDirectDependenciesFromSelf().stream()
                            .allMatch(d -> Feature.mayUse(type, d.getTargetClass()))))),

    FACES_AND_REST_LIVE_IN_WEB_AND_PLATFORM(noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "nl.mbtregister.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.ws.rs..", "org.omnifaces..")),

    NOTHING_DEPENDS_ON_A_WEB_PACKAGE(noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.mbtregister..web..")),

    PAGE_BEANS_SHOW_RECORDS_AND_NEVER_ENTITIES(methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..web..")
            .should(new ArchCondition<>("return no entity") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean entity = method.getReturnType().getAllInvolvedRawTypes().stream()
                            .anyMatch(type -> type.isAnnotatedWith("jakarta.persistence.Entity"));
                    events.add(new SimpleConditionEvent(method, !entity, method.getFullName() + " shows an entity"));
                }
            })),

    WHO_SPEAKS_TO_THE_DATABASE_IS_A_PLURAL_CLASS_THAT_STAYS_IN_ITS_PACKAGE(classes()
            .that(are("users of the entity manager or of SQL", Law::speaksToTheDatabase))
            .should()
            .haveNameMatching(".*s")
            .andShould()
            .notBePublic()),

    TRANSACTIONS_BEGIN_IN_ING_CLASSES(classes()
            .that(are(
                    "transactional",
                    type -> type.isAnnotatedWith("jakarta.transaction.Transactional")
                            || type.getMethods().stream()
                                    .anyMatch(m -> m.isAnnotatedWith("jakarta.transaction.Transactional"))))
            .should()
            .haveNameMatching(Feature.ING)),

    EVERY_PUBLIC_METHOD_OF_AN_ING_CLASS_SAYS_WHO_MAY_CALL_IT(methods()
            .that()
            .areDeclaredInClassesThat(are(
                    "beans with an -ing name",
                    type -> type.getName().matches(Feature.ING)
                            && type.isMetaAnnotatedWith("jakarta.enterprise.context.NormalScope")))
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(new ArchCondition<>("declare their callers") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean declared = method.isAnnotatedWith("nl.mbtregister.platform.AllowedTo")
                            || method.getOwner().isAnnotatedWith("nl.mbtregister.platform.AllowedTo");
                    events.add(new SimpleConditionEvent(method, declared, method.getFullName() + " is open"));
                }
            })),

    THE_CLOCK_IS_READ_IN_ONE_CLASS(noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.mbtregister.platform.Time")
            .should()
            .callMethodWhere(DescribedPredicate.describe("it reads the clock", Law::readsTheClock))
            .orShould()
            .callConstructor(Date.class)),

    JSON_IS_MADE_WITHOUT_LOOKING_FOR_WHO_MAKES_IT(noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.mbtregister.platform.Json")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.json.Json")),

    NO_GENERIC_EXCEPTION_IS_THROWN(GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS),

    NO_STANDARD_STREAM_IS_USED(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);

    private static final Set<String> CLOCKS = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            ZonedDateTime.class.getName(),
            OffsetDateTime.class.getName(),
            Year.class.getName(),
            YearMonth.class.getName(),
            Clock.class.getName());

    private final ArchRule rule;

    Law(ArchRule rule) {
        this.rule = rule.allowEmptyShould(true);
    }

    ArchRule rule() {
        return rule;
    }

    /** The class {@code platform.Sql} itself speaks for all others. */
    private static boolean speaksToTheDatabase(JavaClass type) {
        return !type.getName().equals("nl.mbtregister.platform.Sql")
                && type.getDirectDependenciesFromSelf().stream()
                        .map(d -> d.getTargetClass().getName())
                        .anyMatch(Set.of("jakarta.persistence.EntityManager", "nl.mbtregister.platform.Sql")::contains);
    }

    private static boolean readsTheClock(JavaMethodCall call) {
        return call.getName().equals("currentTimeMillis")
                || (CLOCKS.contains(call.getTargetOwner().getName())
                        && (call.getName().equals("now") || call.getName().startsWith("system")));
    }

    private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(what, test);
    }

    private static ArchCondition<JavaClass> hold(String what, Predicate<JavaClass> test) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, test.test(type), type.getName() + " does not " + what));
            }
        };
    }
}
