package nl.mbtregister.verification;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells what the running server answers under /api: each method and path, one a line. */
@WebServlet("/api/fixture/endpoints")
public class FixtureEndpoints extends HttpServlet {
    @Inject
    private transient BeanManager beans;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var lines = new TreeSet<String>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(FixtureEndpoints::endpoints)
                .forEach(lines::add);
        request.getServletContext().getServletRegistrations().values().stream()
                .forEach(servlet -> servlet.getMappings().stream()
                        .filter(path -> path.startsWith("/api/v1"))
                        .flatMap(path -> methods(servlet.getClassName()).map(method -> method + " " + path))
                        .forEach(lines::add));
        response.setContentType("text/plain");
        response.getWriter().write(String.join("\n", lines));
    }

    private static Stream<String> endpoints(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(Annotation::annotationType)
                        .filter(kind -> kind.isAnnotationPresent(HttpMethod.class))
                        .map(kind -> kind.getAnnotation(HttpMethod.class).value() + " /api" + path(type, method)));
    }

    /** As {@code doPost} names one. */
    private static Stream<String> methods(String servlet) {
        try {
            return Arrays.stream(Class.forName(servlet).getDeclaredMethods())
                    .map(Method::getName)
                    .filter(name -> name.matches("do(Get|Post|Put|Patch|Delete)"))
                    .map(name -> name.substring(2).toUpperCase(Locale.ROOT));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(Class<?> type, Method method) {
        Path own = method.getAnnotation(Path.class);
        return type.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    }
}
