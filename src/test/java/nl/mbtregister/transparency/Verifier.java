package nl.mbtregister.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** The program that everybody may copy, compiled from its one file without anything of ours on the class path. */
final class Verifier {
    private final Path folder;
    private final Method run;

    Verifier() {
        try {
            folder = Files.createTempDirectory("verify-log");
            try (var in = LogVerdict.class.getResourceAsStream("VerifyLog.java")) {
                Files.write(folder.resolve("VerifyLog.java"), in.readAllBytes());
            }
            int failed = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "-cp",
                            folder.toString(),
                            "-proc:none",
                            folder.resolve("VerifyLog.java").toString());
            if (failed != 0) {
                throw new IllegalStateException("it does not compile by itself");
            }
            var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            run = loader.loadClass("VerifyLog").getDeclaredMethod("run", String[].class, PrintStream.class);
            run.setAccessible(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it says, with its exit code in front. */
    String run(String what, String... files) {
        List<String> arguments = new ArrayList<>(List.of(what));
        try {
            for (int i = 0; i < files.length; i++) {
                arguments.add(
                        Files.writeString(folder.resolve("file" + i), files[i]).toString());
            }
            var out = new ByteArrayOutputStream();
            Object code = run.invoke(null, arguments.toArray(String[]::new), new PrintStream(out, true, UTF_8));
            return code + " " + out.toString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
