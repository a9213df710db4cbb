package fr.numericemploi.application.partners;

/**
 * How an agency's system gets its tokens, by OAuth 2 client credentials.
 *
 * @param tokenEndpoint where to ask for them
 */
public record SystemCredentials(String clientId, String clientSecret, String tokenEndpoint) {
    @Override
    public String toString() {
        return "SystemCredentials[" + clientId + "]";
    }
}
