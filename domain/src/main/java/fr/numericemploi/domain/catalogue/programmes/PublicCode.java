package fr.numericemploi.domain.catalogue.programmes;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/** Whom a programme is for, in the codes of the Formacode that LHEO asks for. */
public record PublicCode(String value) {
    public static final String FORMACODE_VERSION = "V10";
    private static final Map<String, String> LABELS =
            """
            80001 Public sans emploi
            80003 Demandeur d'emploi plus de 26 ans
            80004 Cadre demandeur d'emploi
            80005 Bénéficiaire du revenu de solidarité active
            80006 Demandeur d'emploi
            80007 Demandeur d'emploi longue durée
            80008 Licencié pour motif économique
            80009 Demandeur d'emploi moins de 26 ans
            80010 Militaire en reconversion
            80015 Bénéficiaire allocation solidarité spécifique
            80019 Bénéficiaire allocation retour à l'emploi
            80023 Demandeur d'emploi dans le cadre du CIF
            80026 Demandeur d'emploi dans le cadre du DIF
            80098 Jeune (dans le cadre du plan jeune)
            81013 Public sous main de justice
            81014 Élu
            81018 Femme
            81019 Public en situation d'illettrisme
            81020 Handicapé
            81021 Public analphabète
            81022 Immigré
            81024 Jeune
            81042 Réfugié
            81050 Particulier, individuel
            81060 Conjoint collaborateur d'artisan
            81061 Public de la formation initiale
            81062 Conjoint collaborateur d'exploitant agricole
            81069 Bénévole
            81099 Autre public
            82004 Artisan
            82009 Commerçant
            82016 Formateur, enseignant
            82017 Exploitant agricole, salarié agricole
            82027 Public dans le cadre du contrat d'apprentissage
            82029 Public dans le cadre du contrat de professionnalisation
            82038 Profession libérale
            82043 Représentant du personnel
            82044 Salarié
            82045 Salarié en reconversion
            82046 Salarié de l'artisanat
            82047 Salarié en contrat aidé
            82055 Agent de la fonction publique
            82058 Public en emploi
            82065 Salarié dans le cadre du plan de formation
            82066 Salarié dans le cadre du CIF
            82067 Membre du CHSCT
            82068 Membre du CE
            82070 Agent de la fonction publique d'Etat
            82071 Agent de la fonction publique hospitalière
            82072 Salarié dans le cadre du DIF
            82073 Salarié en période de professionnalisation
            82074 Agent de la fonction publique territoriale
            83056 Tout public
            """.lines().collect(toUnmodifiableMap(line -> line.substring(0, 5), line -> line.substring(6)));

    public PublicCode {
        value = value == null ? "" : value.strip();
        ProgrammeRule.PUBLIC_CODE.refuseIf(!LABELS.containsKey(value), Map.of("value", value));
    }

    public String label() {
        return LABELS.get(value);
    }
}
