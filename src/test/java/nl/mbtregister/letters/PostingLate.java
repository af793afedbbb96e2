package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Part of {@link LateLetters}: a transaction that has nothing but the letter in it. */
@ApplicationScoped
class PostingLate {
    @Transactional
    void post(Runnable letter) {
        letter.run();
    }
}
