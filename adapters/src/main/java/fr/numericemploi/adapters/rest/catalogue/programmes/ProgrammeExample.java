package fr.numericemploi.adapters.rest.catalogue.programmes;

/** A whole programme, for the API's documentation. */
final class ProgrammeExample {
    static final String CONTENT = """
            {
              "outline": {
                "title": "Développeur web et web mobile",
                "aims": "Préparer le titre professionnel de niveau 5.",
                "results": "Titre professionnel, deux blocs de compétences.",
                "syllabus": "HTML, CSS, JavaScript, SQL, Java.",
                "jobs": ["M1855", "M1805"]
              },
              "skills": [
                {"skill": "DEV-JAVA", "levelIn": 1, "levelOut": 3},
                {"skill": "DAT-SQL", "levelIn": 0, "levelOut": 2}
              ],
              "modules": [
                {"title": "Programmer", "syllabus": "Java, SQL", "centreHours": 330, "companyHours": 0},
                {"title": "Mettre en pratique", "centreHours": 0, "companyHours": 70}
              ],
              "admission": {
                "publics": ["80006", "80007"],
                "publicNote": "Sans condition de diplôme",
                "prerequisites": "Entretien de motivation avec la commission",
                "levelIn": "NONE",
                "levelRequired": false,
                "disabilityAccess": "Locaux accessibles, référent handicap"
              },
              "delivery": {
                "rhythm": "Temps plein, 35 h par semaine",
                "alternation": "Deux semaines en entreprise",
                "teaching": "ON_SITE",
                "entry": "FIXED_DATES",
                "path": "GROUP",
                "languages": ["fr"]
              },
              "recognition": {
                "assessment": "Mise en situation professionnelle devant un jury",
                "purpose": "CERTIFICATION",
                "certifying": true,
                "certifications": [
                  {"code": "RNCP37674", "title": "Développeur web et web mobile", "validUntil": "2028-12-18"}
                ],
                "levelOut": "LEVEL_5"
              },
              "offer": {
                "bodies": ["01a2b3c4-d5e6-7f80-9102-030405060708"],
                "minSeats": 8,
                "maxSeats": 15,
                "hourlyCost": {"amount": 12.50, "currency": "EUR"},
                "fundable": true
              },
              "commitments": {
                "designers": ["01a2b3c4-d5e6-7f80-9102-0304050607ff"],
                "promises": [
                  {"company": "01a2b3c4-d5e6-7f80-9102-0304050607ff", "kind": "INTERNSHIP", "number": 4}
                ]
              },
              "listing": {
                "formacodes": ["31090"],
                "nsfCodes": ["326"],
                "pages": ["https://ecole-du-rhin.example/dwwm"],
                "contacts": [
                  {"type": "TEACHING", "firstName": "Camille", "lastName": "Dupont", "phone": "+33388123456"}
                ]
              }
            }
            """;

    static final String PROGRAMME = "{\"territory\": \"ALSACE\", \"content\": " + CONTENT + "}";

    private ProgrammeExample() {}
}
