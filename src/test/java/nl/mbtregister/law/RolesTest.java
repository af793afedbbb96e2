package nl.mbtregister.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.platform.web.Route;
import org.junit.jupiter.api.Test;

/** The list of every page, endpoint and act with its roles, drawn from the code and kept in the docs. */
class RolesTest {
    private static final java.nio.file.Path LIST = java.nio.file.Path.of("src/docs/roles.md");
    private static final java.nio.file.Path FRESH = java.nio.file.Path.of("target/roles.md");

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("nl.mbtregister");

    @Test
    void the_list_of_roles_in_the_docs_is_that_of_the_code() throws IOException {
        Files.createDirectories(FRESH.getParent());
        Files.writeString(FRESH, drawn());
        assertThat(LIST)
                .as("copy " + FRESH + " over it and look at the difference")
                .hasSameTextualContentAs(FRESH);
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        assertThat(endpoints()).isNotEmpty().allMatch(type -> type.isAnnotatedWith(OpenTo.class));
    }

    private static String drawn() {
        StringBuilder list = new StringBuilder("# Who may do what\n\n");
        list.append("Drawn from the code by a test; *all* is everybody, signed in or not.\n\n");
        list.append("## Pages\n\n| page | address | roles |\n|---|---|---|\n");
        for (Route route : Route.values()) {
            line(list, route.name(), "`" + route.form(Language.NL) + "`", roles(route.roles()));
        }
        list.append("\n## Endpoints\n\n| endpoint | feature | roles |\n|---|---|---|\n");
        endpoints()
                .forEach(type -> line(
                        list,
                        type.getSimpleName(),
                        Feature.of(type),
                        roles(
                                type.isAnnotatedWith(OpenTo.class)
                                        ? List.of(type.getAnnotationOfType(OpenTo.class)
                                                .value())
                                        : List.of())));
        list.append("\n## Acts\n\n| goal | act | roles |\n|---|---|---|\n");
        acts().forEach(type -> names(type)
                .forEach(name -> line(list, Feature.of(type) + "." + type.getSimpleName(), name, roles(type, name))));
        return list.toString();
    }

    private static void line(StringBuilder list, String what, String where, String roles) {
        list.append("| ")
                .append(what)
                .append(" | ")
                .append(where)
                .append(" | ")
                .append(roles)
                .append(" |\n");
    }

    private static List<JavaClass> endpoints() {
        return PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class) || type.isAnnotatedWith(Path.class))
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .toList();
    }

    private static List<JavaClass> acts() {
        return PRODUCT.stream()
                .filter(type -> type.getName().matches(Feature.ING)
                        && type.isMetaAnnotatedWith("jakarta.enterprise.context.NormalScope"))
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
    }

    private static Set<String> names(JavaClass type) {
        return open(type).map(JavaMethod::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaMethod> open(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static String roles(JavaClass type, String name) {
        return open(type)
                .filter(method -> method.getName().equals(name))
                .map(method -> method.isAnnotatedWith(AllowedTo.class)
                        ? method.getAnnotationOfType(AllowedTo.class)
                        : type.tryGetAnnotationOfType(AllowedTo.class).orElse(null))
                .map(allowed -> allowed == null ? "none said" : roles(Arrays.asList(allowed.value())))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String roles(Collection<Role> roles) {
        return roles.contains(Role.VISITOR)
                ? "all"
                : roles.stream()
                        .sorted()
                        .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }
}
