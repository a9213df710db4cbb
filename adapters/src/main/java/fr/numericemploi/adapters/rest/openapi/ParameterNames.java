package fr.numericemploi.adapters.rest.openapi;

import static java.util.Map.entry;

import java.util.Map;

/** What a parameter of that name means, wherever it stands. */
final class ParameterNames {
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            entry("id", "The id that the list, or Location when it was made, gives"),
            entry("agency", "Id of the agency"),
            entry("candidate", "Id of the candidate"),
            entry("company", "Id of the member company"),
            entry("day", "Id of the selection day"),
            entry("entry", "Id of the entry in the pool"),
            entry("recruiter", "Id of the recruiter"),
            entry("agencyReference", "The agency's own reference"),
            entry("code", "Its code"),
            entry("on", "The day that counts; today where none is given"),
            entry("name", "What the file is called, for the list of imports"),
            entry("q", "Words, or their beginnings; accents do not matter"),
            entry("job", "ROME code of a job"),
            entry("skill", "Code of a skill"),
            entry("place", "INSEE code of a commune"),
            entry("postalCode", "French postcode, 5 digits"),
            entry("status", "Only those that stand there"),
            entry("state", "Only those that stand there"),
            entry("verdict", "Only those with this verdict"),
            entry("cursor", "Where the page begins: follow the Link header of the page before"),
            entry("limit", "How many items at most: 1 to 100"),
            entry("If-Match", "The ETag that was read"),
            entry("Idempotency-Key", "A new key for each request; the same again for a repetition of it"));

    private ParameterNames() {}

    /** Null where a name says nothing by itself: then the operation describes it. */
    static String meaning(String parameter) {
        return MEANINGS.get(parameter);
    }
}
