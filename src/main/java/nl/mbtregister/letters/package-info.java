/**
 * Letters: what the register has to tell a person lies in their inbox and goes out as mail, in the same words.
 *
 * <p>Goals: {@link nl.mbtregister.letters.PostingLetters} posts a letter within the act that it tells of;
 * {@link nl.mbtregister.letters.SendingLetters} mails it afterwards. The words are files in {@code resources/letters}.
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
 * </ul>
 */
package nl.mbtregister.letters;
