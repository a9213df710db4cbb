package fr.numericemploi.application.partners;

/** The clients that the identity provider keeps for agencies' information systems. */
public interface SystemClients {
    /**
     * A new client, which may ask for tokens with the scope {@code prescriptions} and no other.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code partners.registration-unavailable} where the provider
     *     registers no clients
     */
    SystemCredentials register(String name);

    /** From now on the client is given no token. One that the provider does not know is as good as revoked. */
    void revoke(String clientId);
}
