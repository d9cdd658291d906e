//! Headings that are whole phrases, in which no word names a section: `What I bring`, `Où j'ai travaillé`.

use super::SectionKind;
use crate::vocabulary::Words;

/// The kind of section that a phrase names.
pub(super) fn kind(key: &str) -> Option<SectionKind> {
    use SectionKind::*;
    let kinds = [Awards, Certificates, Education, Interests, Skills, Languages, Projects, Summary, Contact, Volunteer, Work];
    let letter = PHRASES.meaning(key)?;
    "aceiklpstvw".find(letter).map(|at| kinds[at])
}

/// Phrases, each with the letter of its kind.
pub(super) static PHRASES: Words = Words::new(
    "\
        a_bit_about_me=s abseits_der_arbeit=i academic_qualifications=e academic_record=e alet_cantam=k amit_tudok=k \
        arbeitsstationen=w areas_de_especializacion=k auf_einen_blick=s bana_ulasin=t ben_kimim=s bereik_mij=t beyond_work=i \
        bildiklerim=k bildungshintergrund=e boite_a_outils=k bos_zamanlarimda=i caixa_de_ferramentas=k caja_de_herramientas=k \
        campi_di_competenza=k career_objective=s career_path=w career_profile=s career_timeline=w ce_que_j_ai_construit=p \
        ce_que_j_ai_fait=w ce_que_j_aime=i ce_que_j_apporte=k ce_que_je_maitrise=k ce_que_je_sais_faire=k ce_stiu_sa_fac=k cine_sunt=s \
        co_potrafie=k co_robilem=w co_umim=k co_wnosze=k coding_languages=k come_contattarmi=t como_contactarme=t \
        companies_i_worked_for=w computer_languages=k conhecimento_de_idiomas=l conhecimentos_linguisticos=l conocimiento_de_idiomas=l \
        conoscenze_linguistiche=l core_skills=k core_stack=k corsi_e_attestati=c cosa_ho_costruito=p cosa_ho_fatto=w cosa_offro=k \
        cosa_porto=k cosa_so_fare=k courses=c courses_certificates=c cursos_e_cartas=c das_bringe_ich_mit=k det_kan_jag=k \
        dienstverband=w domaines_d_expertise=k domaines_de_competence=k donde_estudie=e donde_he_trabajado=w dove_ho_lavorato=w \
        dove_ho_studiato=e drop_me_a_line=t dzialalnosc_spoleczna=v educational_background=e egitim_hayatim=e egna_projekt=p \
        eigene_projekte=p elevator_pitch=s em_resumo=s emplois_occupes=w employment_timeline=w en_bref=s en_pocas_palabras=s \
        en_quelques_mots=s engagement_citoyen=v engagements_associatifs=v erhvervserfaring=w experiencia_de_trabajo=w \
        fachliche_schwerpunkte=k find_me=t find_me_online=t formacoes_complementares=c free_time=i gdzie_pracowalem=w \
        gdzie_sie_uczylem=e get_in_touch=t giving_back=v guclu_yonler=k hello=s hey=s hi=s historia_zatrudnienia=w \
        historial_academico=e historial_laboral=w historial_profesional=w historico_academico=e historico_escolar=e \
        historico_profissional=w historique_professionnel=w how_i_learned=e how_to_reach_me=t hva_jeg_kan=k hvad_jeg_kan=k \
        hvem_er_jeg=s hvor_jeg_har_arbejdet=w hvor_jeg_har_studeret=e i_speak=l ich_spreche=l idiomas_que_falo=l idiomas_que_hablo=l \
        il_mio_percorso=w in_a_nutshell=s in_breve=s in_het_kort=s in_short=s is_gecmisi=w je_parle=l jezyki_ktorymi_mowie=l \
        jezyki_programowania=k kde_jsem_studoval=e kdo_jsem=s ki_vagyok=s kim_jestem=s kisaca=s kisaca_ben=s kontakta_mig=t \
        konustugum_diller=l kort_om_mig=s kuka_olen=s kurse_und_zertifikate=c kurz_gesagt=s kurz_zu_mir=s \
        la_mia_cassetta_degli_attrezzi=k langages=k langages_de_programmation=k language_proficiency=l languages_and_frameworks=k \
        languages_frameworks=k languages_i_speak=l langues_parlees=l lenguajes=k lenguajes_de_programacion=k let_s_connect=t \
        let_s_talk=t life_outside_work=i linguagens=k linguagens_de_programacao=k linguaggi=k linguaggi_di_programmazione=k \
        lingue_conosciute=l lingue_parlate=l lo_que_aporto=k lo_que_domino=k lo_que_he_construido=p lo_que_he_hecho=w \
        lo_que_me_gusta=i lo_que_se_hacer=k ma_boite_a_outils=k maatschappelijke_betrokkenheid=v main_skills=k me_contacter=t \
        mein_werkzeugkasten=k mes_experiences=w mesleki_deneyim=w mi_caja_de_herramientas=k mijn_gereedschapskist=k \
        military_experience=w min_karriar=w min_karriere=w min_utbildning=e min_vaerktojskasse=k min_verktygslada=k \
        missa_olen_opiskellut=e missa_olen_tyoskennellyt=w mission_statement=s mita_osaan=k mocne_strony=k moja_droga_zawodowa=w \
        moja_edukacja=e more_about_me=s my_career=w my_journey=w my_path=w my_profile=s my_story=s my_toolbox=k ne_yapabilirim=k \
        neler_yapabilirim=k neler_yaptim=w nerede_calistim=w nerede_okudum=e nice_to_meet_you=s o_meni=s o_que_fiz=w o_que_trago=k \
        off_the_clock=i off_work=i onde_estudei=e onde_trabalhei=w open_source=p open_source_contributions=p ou_j_ai_etudie=e \
        ou_j_ai_travaille=w outside_work=i pa_fritiden=i parcours_academique=e parcours_de_formation=e patenti_e_abilitazioni=c \
        percorso_di_studi=e percorso_formativo=e percorso_professionale=w personal_statement=s places_i_worked=w points_forts=k \
        pontos_fortes=k positions_held=w postes_occupes=w previous_roles=w professional_background=w professional_journey=w \
        professional_path=w programlama_dilleri=k programmeertalen=k programmeringssprak=k programmeringssprog=k programmiersprachen=k \
        programmiersprachen_und_frameworks=k programming=k programming_languages=k punti_di_forza=k puntos_fuertes=k que_aporto=k \
        quem_sou=s qui_je_suis=s quien_soy=s reach_me=t relevant_roles=w roles=w savoir_faire_et_outils=k say_hello=t \
        sciezka_kariery=w side_projects=p skontaktuj_sie=t so_erreichen_sie_mich=t soziales_engagement=v spoken_languages=l \
        sprachen_die_ich_spreche=l sprak_jag_talar=l sterke_punten=k storia_lavorativa=w studiebakgrund=e studiile_mele=e \
        talen_die_ik_spreek=l talenkennis=l tech_stack=k technical_summary=k technical_toolbox=k tempos_livres=i things_i_know=k \
        things_i_love=i titoli_di_studio=e tools_i_use=k trabalho_voluntario=v trajetoria_profissional=w uzmanlik_alanlari=k \
        vad_jag_har_gjort=w vad_jag_kan=k var_jag_har_jobbat=w var_jag_har_studerat=e vem_ar_jag=s w_czym_jestem_dobry=k w_skrocie=s \
        waar_ik_goed_in_ben=k waar_ik_heb_gestudeerd=e waar_ik_heb_gewerkt=w was_ich_gebaut_habe=p was_ich_gemacht_habe=w \
        was_ich_gern_mache=i was_ich_gut_kann=k was_ich_kann=k was_ich_mitbringe=k wat_ik_heb_gedaan=w wat_ik_kan=k wat_ik_meebreng=k \
        wer_bin_ich=s wer_ich_bin=s what_i_bring=k what_i_can_do=k what_i_do=k what_i_do_best=k what_i_enjoy=i what_i_have_done=w \
        what_i_know=k what_i_love=i what_i_studied=e what_i_ve_been_doing=w what_i_ve_done=w what_i_work_with=k when_i_m_not_working=i \
        where_i_have_worked=w where_i_ve_been=w where_i_went_to_school=e where_to_find_me=t who_i_am=s wie_ben_ik=s \
        wo_ich_gearbeitet_habe=w wo_ich_gelernt_habe=e wo_ich_war=w womit_ich_arbeite=k yrkesbakgrund=w zur_person=s τι_ξερω_να_κανω=k \
        вкратце=s где_я_работал=w где_я_учился=e де_я_навчався=e как_связаться=t карьерныи_путь=w коротко_обо_мне=s кто_я=s мои_путь=w \
        на_каких_языках_говорю=l общественная_работа=v общие_сведения=s персональныи_профиль=s сильные_стороны=k учебные_заведения=e \
        хто_я=s чем_я_полезен=k что_умею=k что_я_делал=w что_я_умею=k що_я_вмію=k языки_программирования=k これまでの仕事=w プログラミング言語=k \
        休日の過ごし方=i 個人開発=p 学んだこと=e 得意なこと=k 我是谁=s 我的学业=e 我的工具箱=k 我能做什么=k 编程语言=k 职业生涯=w 職務内容=w 获奖经历=a 話せる言語=l 강점=k 배운_것=e 할_수_있는_것=k",
);
