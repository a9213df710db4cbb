package fr.numericemploi.adapters.web;

import java.util.UUID;

/**
 * What is around every page.
 *
 * @param contact the address that people write to
 * @param nonce lets this answer's own style through the content security policy
 */
public record Frame(String name, String contact, String nonce) {
    Frame fresh() {
        return new Frame(name, contact, UUID.randomUUID().toString());
    }

    String securityPolicy() {
        return "default-src 'none'; style-src 'nonce-" + nonce
                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
