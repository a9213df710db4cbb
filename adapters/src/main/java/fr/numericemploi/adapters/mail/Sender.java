package fr.numericemploi.adapters.mail;

/**
 * Who letters come from.
 *
 * @param address the technical sender
 * @param replyTo where people's answers go
 */
public record Sender(String name, String address, String replyTo) {}
