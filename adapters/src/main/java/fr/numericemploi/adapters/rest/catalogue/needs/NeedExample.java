package fr.numericemploi.adapters.rest.catalogue.needs;

/** One example of each body, which must be right: readers copy them, and tests send them. */
final class NeedExample {
    static final String NEED = """
            {
              "job": "M1855",
              "jobVersion": "4.60",
              "posts": 3,
              "skills": [{"code": "DEV-JAVA", "level": 3}, {"code": "DEV-GIT", "level": 2}],
              "contract": "CDD",
              "months": 12,
              "place": "67482",
              "from": "2026-09-01",
              "until": "2026-12-31",
              "degree": "BAC_2",
              "degreeFirm": false,
              "salary": {
                "from": {"amount": 28000.00, "currency": "EUR"},
                "to": {"amount": 32000.50, "currency": "EUR"},
                "period": "YEAR"
              },
              "hostsInterns": true,
              "title": "Développeur Java (H/F)",
              "description": "Vous rejoignez une équipe de six personnes qui édite un logiciel de planification."
            }""";
    static final String OFFERS = """
            {
              "resultats": [
                {
                  "id": "189XYZT",
                  "intitule": "Développeur / Développeuse Java (H/F)",
                  "description": "Développement en Java et Spring Boot, dans une équipe de six personnes.",
                  "dateCreation": "2026-03-02T09:00:00.000Z",
                  "dateActualisation": "2026-03-09T09:00:00.000Z",
                  "lieuTravail": {"libelle": "67 - STRASBOURG", "codePostal": "67000", "commune": "67482"},
                  "romeCode": "M1805",
                  "typeContrat": "CDD",
                  "typeContratLibelle": "Contrat à durée déterminée - 12 Mois",
                  "natureContrat": "Contrat travail",
                  "formations": [{"niveauLibelle": "Bac+2 ou équivalents", "exigence": "S"}],
                  "competences": [{"code": "122145", "libelle": "Java", "exigence": "E"}],
                  "salaire": {"libelle": "Annuel de 28000.0 Euros à 32000.0 Euros sur 12.0 mois"},
                  "nombrePostes": 2
                }
              ]
            }""";

    private NeedExample() {}
}
