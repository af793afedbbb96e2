package nl.mbtregister.admission.rules;

import java.time.Instant;

/**
 * One member's vote on one application.
 *
 * @param member stable id of the member's account
 * @param name how colleagues know the member
 */
public record Vote(String member, String name, boolean chair, Proposal proposal, Instant at) {}
