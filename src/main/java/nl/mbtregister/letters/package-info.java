/**
 * Letters: what the register has to tell a person lies in their inbox and goes out as mail, in the same words.
 *
 * <p>Goals: {@link nl.mbtregister.letters.PostingLetters} posts a letter within the act that it tells of;
 * {@link nl.mbtregister.letters.SendingLetters} mails it afterwards. The first words are files in {@code resources/letters};
 * the office writes others by {@link nl.mbtregister.letters.WritingTemplate}. {@link nl.mbtregister.letters.ReadingBounces}
 * learns what came back, {@link nl.mbtregister.letters.SeeingToMail} and {@link nl.mbtregister.letters.WritingOnPaper} do
 * something about it.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>{@code letters.R1} A letter is posted in the transaction of the act: no act without its letter, no letter without
 *       its act. The same letter about the same thing is posted to a person once, however often it is asked for.
 *   <li>{@code letters.R2} A letter exists in Dutch and in English with the same paragraphs. It is not posted while
 *       something that it asks for is missing. Its subject says nothing about the person. No address in it lets anyone in.
 *   <li>{@code letters.R3} Text and HTML are made of the same paragraphs, and the inbox keeps them as they were when posted.
 *   <li>{@code letters.R4} A mail of which is noted that the mail server has taken it over is not sent again. Two senders never send the same
 *       mail; one that died leaves it to another after fifteen minutes.
 *   <li>{@code letters.R5} Whatever fails for now is tried again after 1, 5 and 15 minutes, 1, 4, 12, 24 and 48 hours. What the
 *       mail server refuses for good, or still after the last attempt, is put aside for somebody to look at. When the mail
 *       server refuses the register itself, its sender address or its login, no letter loses an attempt; all wait.
 *   <li>{@code letters.R6} When the line drops before the server's last word, nobody knows whether it took the mail; when the
 *       register itself stops between that word and noting it, the register does not know. Then the mail is sent again with
 *       the same Message-ID, by which mail systems know it for the same.
 *   <li>{@code letters.R7} The office writes other words as a draft, in both languages, and publishes them from a day on. All
 *       letters that are posted from then on have them, on every node. What was published stays to be read as it was, and a
 *       letter that was posted never changes.
 *   <li>{@code letters.R8} Words may hold every blank that their letter provides and no other. What is not always known stands
 *       in a paragraph that goes with it. A blank without which the letter is of no use stands in it. Links lead to pages of
 *       the register in the language of the letter.
 *   <li>{@code letters.R9} A mail that comes back is noted with what the other mail server said, found by its Message-ID. Notes
 *       of delay, notes about other mails and notes that are read twice change nothing.
 *   <li>{@code letters.R10} When mails to somebody were refused for good twice at the same address, at sending or later, the
 *       office has one task: a letter on paper, to an address that the office finds. From when it was posted, counting begins
 *       anew.
 *   <li>{@code letters.R11} What did not arrive stands in a list until the office had it sent again, to the same or another
 *       address, or noted how else it was done.
 * </ul>
 */
package nl.mbtregister.letters;
