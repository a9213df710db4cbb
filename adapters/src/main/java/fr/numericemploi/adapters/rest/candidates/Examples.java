package fr.numericemploi.adapters.rest.candidates;

/** Requests to try, for the API's documentation. */
final class Examples {
    static final String PRESCRIPTION = """
            {
              "agencyReference": "2026-0317",
              "lastName": "Schneider",
              "firstNames": "Martine",
              "birthDate": "1979-03-14",
              "franceTravailId": "1234567A",
              "email": "martine.schneider@example.org",
              "phone": "06 12 34 56 78",
              "commune": "67482",
              "mobility": {"departments": ["67"], "communes": ["68224"]},
              "aims": ["M1855", "M1805"],
              "skills": [{"code": "DEV-JAVA", "level": 2}],
              "motivation": "Je code chaque soir depuis deux ans.",
              "consent": {"noticeVersion": "2026-01", "givenOn": "2026-03-02"},
              "situation": {"registeredOn": "2024-01-15", "benefits": ["RSA"], "qualification": "4"}
            }
            """;

    static final String CONTACT = """
            {"email": "martine.schneider@example.org", "phone": "06 12 34 56 78", "commune": "67482"}
            """;

    private Examples() {}
}
