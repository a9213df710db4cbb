package fr.numericemploi.adapters.lheo;

/** What clients of the API may try first. */
final class LheoExample {
    static final String OFFERS = """
            <lheo xmlns="http://lheo.gouv.fr/2.3">
              <offres>
                <formation numero="2026-DWWM">
                  <domaine-formation>
                    <code-FORMACODE ref="V12" tag="principal">31090</code-FORMACODE>
                    <code-ROME>M1855</code-ROME>
                  </domaine-formation>
                  <intitule-formation>Développeur web et web mobile</intitule-formation>
                  <objectif-formation>Préparer le titre professionnel.</objectif-formation>
                  <resultats-attendus>Titre professionnel, deux blocs de compétences.</resultats-attendus>
                  <contenu-formation>HTML, CSS, JavaScript, SQL, Java.</contenu-formation>
                  <certifiante>1</certifiante>
                  <contact-formation><coordonnees><courriel>contact@ecole-du-rhin.example</courriel></coordonnees></contact-formation>
                  <parcours-de-formation>1</parcours-de-formation>
                  <code-niveau-entree>1</code-niveau-entree>
                  <certification><code-RNCP>RNCP37674</code-RNCP></certification>
                  <action>
                    <rythme-formation>Temps plein, 35 h par semaine</rythme-formation>
                    <code-public-vise ref="V10">80006</code-public-vise>
                    <niveau-entree-obligatoire>0</niveau-entree-obligatoire>
                    <modalites-alternance>Deux semaines en entreprise</modalites-alternance>
                    <modalites-enseignement>0</modalites-enseignement>
                    <conditions-specifiques>Entretien de motivation</conditions-specifiques>
                    <prise-en-charge-frais-possible>1</prise-en-charge-frais-possible>
                    <modalites-entrees-sorties>0</modalites-entrees-sorties>
                    <session>
                      <periode><debut>00000000</debut><fin>99999999</fin></periode>
                      <adresse-inscription><adresse><ligne>12 rue des Tanneurs</ligne><codepostal>67000</codepostal><ville>Strasbourg</ville></adresse></adresse-inscription>
                    </session>
                    <nombre-heures-centre>330</nombre-heures-centre>
                    <nombre-heures-entreprise>70</nombre-heures-entreprise>
                  </action>
                  <organisme-formation-responsable>
                    <numero-activite>44670000067</numero-activite>
                    <SIRET-organisme-formation><SIRET>90000001900019</SIRET></SIRET-organisme-formation>
                    <nom-organisme>École du Rhin</nom-organisme>
                    <raison-sociale>ECOLE DU RHIN SAS</raison-sociale>
                    <coordonnees-organisme><coordonnees/></coordonnees-organisme>
                    <contact-organisme><coordonnees/></contact-organisme>
                  </organisme-formation-responsable>
                </formation>
              </offres>
            </lheo>
            """;

    private LheoExample() {}
}
