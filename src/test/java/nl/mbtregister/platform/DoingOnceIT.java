package nl.mbtregister.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("platform.R5 a form is done once")
@ExtendWith(ArquillianExtension.class)
class DoingOnceIT {
    @Inject
    private FixtureMakingRows making;

    @Test
    void fifty_at_the_same_time_make_one_thing_and_get_the_same_answer()
            throws InterruptedException, ExecutionException {
        UUID key = UUID.randomUUID();
        int before = making.made();
        Set<String> answers = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            List<Callable<String>> fifty = Stream.generate(() -> (Callable<String>) () -> making.make(key, "thing"))
                    .limit(50)
                    .toList();
            for (Future<String> answer : threads.invokeAll(fifty)) {
                answers.add(answer.get());
            }
        }
        assertThat(making.made()).isEqualTo(before + 1);
        assertThat(answers).hasSize(1);
    }

    @Test
    void the_same_key_with_another_content_is_refused() {
        UUID key = UUID.randomUUID();
        making.make(key, "one");
        assertThatThrownBy(() -> making.make(key, "other"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("platform.R5"));
    }
}
