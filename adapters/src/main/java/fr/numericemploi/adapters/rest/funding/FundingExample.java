package fr.numericemploi.adapters.rest.funding;

/** One example of each body, which must be right: readers copy them, and tests send them. */
final class FundingExample {
    static final String SIMULATION = """
            {
              "on": "2018-03-05",
              "facts": {
                "registered": true,
                "offerLodged": true,
                "offerInZone": true,
                "contributionsPaid": true,
                "economicDismissal": false,
                "contract": "CDI",
                "weeklyHours": 35,
                "trainedBy": "EXTERNAL",
                "trainingHours": 300,
                "hourlyPrice": 15.00,
                "conventionOn": "2018-03-05",
                "startsOn": "2018-03-19",
                "trainingPlan": "2018-03-01"
              }
            }""";
    static final String DECISION = """
            {
              "candidate": "018f2f3a-7c1e-7b6a-9d7e-3f0a1b2c3d4e",
              "need": "018f2f3a-7c1e-7b6a-9d7e-5a2b3c4d5e6f",
              "on": "2026-03-02",
              "facts": {"weeklyHours": 35, "offerLodged": true, "startsOn": "2026-03-16"}
            }""";

    static final String STACK = """
            {
              "people": [
                {
                  "about": {
                    "candidate": "018f2f3a-7c1e-7b6a-9d7e-3f0a1b2c3d4e",
                    "on": "2026-03-02",
                    "facts": {"contract": "CDI", "offerLodged": true, "cost": 4500.00, "startsOn": "2026-03-16"}
                  },
                  "fixed": {}
                }
              ],
              "purses": [{"code": "AIF Alsace 2026", "schemes": ["AIF"], "left": 20000.00}],
              "conditional": true
            }""";

    static final String PLAN = """
            {
              "session": "018f2f3a-7c1e-7b6a-9d7e-3f0a1b2c3d4e",
              "people": [
                {
                  "about": {
                    "candidate": "018f2f3a-7c1e-7b6a-9d7e-3f0a1b2c3d4e",
                    "facts": {"contract": "CDI", "offerLodged": true, "hourlyPrice": 12.50}
                  },
                  "fixed": {"POEI": 2400.00}
                }
              ],
              "conditional": true
            }""";

    private FundingExample() {}
}
