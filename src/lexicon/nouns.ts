import { remembered } from "../memo.js";
import type { NounClass } from "../types.js";

/**
 * What a common noun names, as far as the constraints of event words ask: one seizes a town, a convoy, drugs, power, an opportunity.
 * Lemmas in the singular (plurals only where the word has no singular), separated by spaces, the words of a compound joined by "_".
 * A word may stand in several classes. Words that name an act of conflict ("attack", "siege") are in "military-thing": they are
 * what a light verb carries out, and what one repels.
 */
export const NOUNS: Readonly<Record<NounClass, string>> = {
  force: `
    aggressor band rebel_band raiding_party column raiders brigands air_force air_defence air_defense aircrew airborne airman alliance ambusher anarchist anti-terror_unit apparatus armada armed_force armed_forces armed_group
    armed_man armed_men armor armour armored_column armored_division armoured_column army army_unit arsonist artilleryman assailant assassin assault_team attacker auxiliary bandit
    bandit_gang battalion battery_unit battlegroup battle_group besieger bodyguard bomb_squad bomber bombmaker bomb_maker border_guard border_police brigade brigand brigadier_general
    cadet cadre carabiniere cartel cavalry cell coalition coast_guard coastguard coastguardsman cohort colonist column_of_troops combatant combat_unit commando command company_of_soldiers conscript contingent
    corps counterinsurgent counter-insurgent counterterrorism_unit crew cyberattacker death_squad defector_unit defender defence_force defense_force deserter detachment deminer division dragoon
    drone_operator drone_team echelon elite_unit enemy enemy_force extremist faction fanatic fedayeen fighter fighting_force fire_brigade_unit firing_squad flotilla foe foot_soldier force
    foreign_fighter formation fugitive garrison gang gangster gang_member gendarme gendarmerie ghazi grenadier ground_force ground_troop group_of_fighters guard guardsman guerilla guerrilla gunman gunmen
    gunner gunwoman hacker helicopter_crew herder_militia hijacker hit_squad hitman honour_guard infantry infantryman infiltrator insurgency insurgent intelligence_agent intelligence_service
    intruder invader irregular islamist islamist_group jihadi jihadist junta_force kidnapper kidnaper killer knifeman lancer lashkar legion legionnaire liberation_army looter loyalist maoist marauder marine
    marksman mercenary military military_force military_personnel military_police military_unit militant militancy militia militiaman minuteman minesweeper_crew mob mujahid mujahideen mujahedeen mujahedin
    mutineer narco national_guard nationalist naval_force navy neo-nazi occupation_force occupier occupying_force officer operative opponent opposition_fighter outfit paramilitary paramilitary_force
    paratrooper partisan patrol patrolman peacekeeper peacekeeping_force peshmerga perpetrator phalange pirate pirates platoon police police_force police_officer policeman police_personnel police_unit policewoman
    posse private_army proxy proxy_force quick_reaction_force radical raider ranger rapid_reaction_force rapist rebel rebel_force rebel_group recruit reconnaissance_group regiment regular reinforcement reservist
    resistance resistance_fighter revolutionary rifleman riot_police rival_faction rocket_force saboteur sabotage_group sailor seaman secret_police section_of_soldiers security_force security_forces security_guard
    security_officer security_personnel security_service seditionist seditious_group sentinel sentry separatist serviceman servicemember service_member servicewoman settler_militia sharpshooter shooter sicario skirmisher slayer
    sniper sniper_team soldier soldiery special_force special_forces special_operations_force special_police spy squad squadron stabber state_security stormtrooper strike_group strike_team submariner
    suicide_attacker suicide_bomber swat_team syndicate tank_crew tanker_crew task_force taskforce team_of_commandos territorial_defence_unit terror_cell terror_group terrorist terrorist_group thug torturer
    torturers traffic_police troop trooper troops underground unit uniformed_man vanguard vigilante vigilante_group volunteer_battalion volunteer_fighter wagner warlord warrior warship_crew wing yakuza
    zealot armed_robber abductor ally axis bloc coalition_force combat_team crackdown_force cops cop constable constabulary sheriff deputy detective sergeant corporal lieutenant captain major colonel general
    admiral commodore private marshal brigadier commander field_marshal field_commander warship_commander garrison_commander squad_leader platoon_leader generalissimo chief_of_staff commandant lieutenant_colonel major_general
    rustler mafia carabinero contra fundamentalist leftist rightist subversive coward renegade affiliate offshoot sleeper_cell al-qaeda al-qaida hardliner mujahed talib jihadist_group spearhead guerrillas commandos`,
  civilian: `
    wedding wedding_procession funeral funeral_procession procession prayer_gathering wake
    academic activist actor actress adolescent aid_worker aide_worker ambulance_crew ambulance_driver analyst_civilian anchor architect artist asylum_seeker athlete author baby babysitter baker barber beekeeper
    believer bishop blogger boatman boy boyfriend bride broadcaster brother builder bus_driver business_leader businessman businessperson businesswoman butcher bystander cameraman cameramen caretaker
    carpenter cattle_herder child children churchgoer church_leader citizen civil_servant civilian civilian_population cleaner clergy clergyman cleric clinician commuter congregation congregant
    contractor_civilian cook couple cousin customer dad daughter deacon demobilised_civilian dentist devotee diner disabled_person displaced_person doctor driver dweller electrician elder elderly elderly_woman employee
    engineer evacuee ex-wife expatriate expat families family farmer farmhand farmworker father fiance film-maker filmmaker firefighter fireman fisher fisherman fishermen foreign_national foreigner foreign_worker
    freelancer gardener girl girlfriend goatherd grandchild grandchildren grandfather grandmother grandparent grandson granddaughter groom guest guide health_worker herder herdsman hiker hindu holidaymaker homemaker housewife
    household human_rights_defender human_rights_activist humanitarian humanitarian_worker hunter husband imam immigrant infant inhabitant innocent innocents internally_displaced_person interpreter jew journalist judge
    juror kid labourer laborer landowner lawyer layman lecturer librarian local local_resident loved_one mason media_worker medic medical_staff medical_worker merchant migrant midwife migrant_worker miner minor minority missionary
    monk moslem mother motorcyclist motorist mourner mullah mum muslim christian musician native neighbor neighbour newborn newsman nomad non-combatant noncombatant nun nurse orphan paramedic parent parishioner
    passenger passer-by passerby passers-by pastor pastoralist patient peasant pedestrian pensioner pharmacist photographer photojournalist physician picnicker pilgrim player_civilian plumber poet population porter postman
    preacher pregnant_woman preschooler priest principal prospector professional professor psychologist pupil rabbi reader refugee relative relief_worker reporter rescue_worker rescuer researcher resident returnee rights_activist
    rohingya salesman sailor_civilian scholar schoolboy schoolchild schoolchildren schoolgirl schoolteacher scientist seminarian servant shepherd shop_owner shopkeeper shopper sibling singer sister social_worker son staff
    staff_member staffer stallholder street_vendor student surgeon survivor tailor taxi_driver teacher technician teenager teen toddler tourist townsfolk townspeople trader trade_unionist translator traveler traveller tribesman tribespeople
    truck_driver truckdriver trucker tutor twin un_staff unarmed_civilian unarmed_man uncle aunt undergraduate union_leader unionist university_student vendor veterinarian villager visitor volunteer voter waiter waitress
    wedding_guest wedding_party widow widower wife woman women worker workman workmen worshiper worshipper writer youngster youth youngsters young_man young_people chaplain archbishop cardinal yazidi alawite druze sikh kurd tutsi hutu sunni shia shiite
    copt settler kibbutznik crew_member crewman crewmember seafarer steward deckhand mayor_civilian
    nephew niece caller editor instructor specialist player rector commissioner correspondent homeless jesuit monsignor reverend padre caregiver graduate beggar fishmonger janitor hostess receptionist usher busker peddler baby-sitter breadwinner in-law stepson stepdaughter stepmother stepfather godfather schoolmate classmate
    roommate housemate newlywed housekeeper nanny maid gatekeeper watchman bricklayer welder fitter boat_people beachgoer sunbather sightseer shopgoer footballer cleric_student seminary_student rickshaw_puller cart_driver day_labourer day_laborer seasonal_worker election_worker poll_worker polio_worker vaccinator census_worker
    sanitation_worker dockworker railway_worker oil_worker construction_worker factory_worker garment_worker domestic_worker guest_worker sex_worker influencer vlogger stringer fixer`,
  person: `
    accomplice accused acquaintance adult adviser advisor adversary agent aide ambassador analyst apologist applicant attache attorney attorney_general attorney-general author authority ayatollah backer
    beneficiary boss bureaucrat candidate caliph chairman chairperson chairwoman chancellor chief chief_executive chief_justice chief_minister client clan_leader clansman clerk coach colleague collaborator
    combat_medic comrade conspirator consul consultant convict councillor councilor counselor counterpart coup_plotter crown_prince culprit dealer deceased defector defendant delegate demagogue democrat
    dictator diplomat director dissident donor drug_dealer drug_lord drug_trafficker duke emir emissary emperor envoy ex-minister ex-president ex-soldier exile expert extortionist facilitator
    figure figurehead financier follower foreign_minister foreign_secretary founder friend gentleman governor guy head head_of_state heir hero hostage-taker human human_being ideologue individual
    informant informer insider inspector inspector_general interior_minister investigator justice key_figure king kingmaker kingpin lady lawmaker leader leadership legislator liaison lord magistrate male female man men
    martyr masked_man mastermind mayor mediator member member_of_parliament middleman minister monarch mp name national negotiator nobleman nominee observer offender official opposition_leader organiser
    organizer oligarch outlaw owner parliamentarian participant party_leader passenger_list patriarch patriot people person personality personnel planner plotter police_chief policymaker politician pope
    premier president prime_minister prince princess prosecutor provocateur rapporteur queen recipient recruiter regent representative republican rights_defender ringleader rival ruler
    secretary secretary_general secretary-general secretary_of_state security_adviser senator sheikh shah smuggler source speaker spokesman spokesperson spokeswoman statesman stranger strongman subordinate
    successor suspect suspected_militant sultan superintendent superior supporter sympathiser sympathizer tribal_chief tribal_elder tribal_leader traitor trafficker trustee tsar tycoon tyrant veteran vice_president victim
    viceroy village_chief village_elder village_head voice whistleblower witness eyewitness wounded dead fatality casualty injured drug_baron robber burglar thief fraudster criminal murderer poacher drunk
    intermediary go-between negotiating_team delegation chief_negotiator counsel judge_advocate medical_examiner coroner pilot co-pilot copilot navigator skipper captor captive-taker
    winner manager assistant partner associate companion coordinator administrator president-elect handler extraditable traveller communist socialist fascist marxist monarchist moderate reformist conservative liberal radical_leader spiritual_leader religious_leader local_leader rebel_leader militant_leader guerrilla_leader
    gang_leader cult_leader union_boss clan_elder co-founder bombmaker_suspect number_two second-in-command right-hand_man party_official senior_official government_official security_official intelligence_official military_official court_official election_official customs_official health_official local_official protagonist
    pretender incumbent`,
  captive: `
    abductee arrestee captive captured_fighter captured_soldier convict deportee detainee female_hostage forced_labourer hostage inmate internee jailed_activist jailed_leader kidnap_victim missing_person political_prisoner
    pow prisoner prisoner_of_war prisoners_of_war security_detainee security_prisoner slave slave_labourer trafficking_victim remains body bodies corpse human_remains abducted_girl abducted_student kidnapped_child
    captured_troops hostages detainees prisoners captives unknown_body`,
  crowd: `
    agitator anti-government_protester anti-war_protester arsonist campaigner chanting_crowd counter-protester counterprotester crowd crowds demonstration demonstrator dissenter gathering gatherings hooligan human_chain
    hunger_striker lynch_mob marcher masses mob multitude onlooker opposition_supporter picketer picket protester protesters protestor procession rally rallygoer rabble rioter sit-in striker student_protester stone_thrower
    stone-thrower student_demonstrator supporter throng youths truckers'_protest squatter vigil sit-in_participant hardliner football_fan fan spectator festivalgoer concertgoer partygoer reveler reveller audience
    motorcade_crowd funeral_procession mourning_procession funeral_crowd barricade_builder
    chanting_mob striking_worker strikers funeral_mourner cult sect_member congregants torchbearer protester_group counterdemonstrator student_union_member`,
  settlement: `
    block city_block blocks administrative_center administrative_centre alley archipelago area atoll autonomous_region avenue bank bay beach borderland borderlands border_area border_region border_town borough bridgehead_town camp canton capital
    capital_city city city_center city_centre city_state citadel_town coast coastal_city coastal_town coastline cantonment commune community corner_of_the_city conurbation continent corridor countryside county country
    delta demarcation_zone desert disputed_area disputed_region district district_capital district_center district_centre district_headquarters department division_of_land downtown east eastern_part eastern_province enclave
    environs exclave farmland federal_territory fishing_village foothill foothills forest front-line_town frontier frontline_town garrison_town geographical_area ghetto ghost_town governorate grid_square ground gulf hamlet hamlets headland
    heartland high_ground highland hill hilltop hillside hinterland homeland inland_town industrial_zone island island_chain islands islet isle isthmus jungle kampong kibbutz kingdom land landmass lakeside_town left_bank
    locality lowland mainland megacity metropolis metropolitan_area mining_town mountain mountain_pass mountain_range mountainside mountaintop municipality nation neighborhood neighbourhood no-man's-land north
    northern_part oasis oblast occupied_territory old_city old_quarter old_town outskirts outskirt overseas_territory parish part_of_the_city part_of_town pass peak peninsula periphery place plain plateau pocket port_city
    port_town precinct prefecture protectorate province provincial_capital provinces quarter raion rayon rebel-held_area reef refugee_camp region regional_capital republic reservation resort_town ridge riverbank
    right_bank riverside rural_area safe_area safe_haven salient seaside_town sector semi-desert settlement shanty shantytown shoreline shore slum south southern_part spot square state steppe strait street streets strip
    stronghold sub-district subdistrict subregion suburb suburbs suburbia surroundings swath swathe territory territories town township towns tract tri-border_area tribal_area tribal_areas upland urban_area urban_center valley
    vicinity village ward waterway west western_part wilderness woodland world zone buffer_zone demilitarised_zone demilitarized_zone security_zone exclusion_zone green_zone war_zone warzone
    no-fly_zone conflict_zone bastion redoubt hideaway_village hometown birthplace homestead hideout_area favela barrio colonia kampung kraal sub-county woreda tehsil taluka union_council emirate sultanate caliphate governate
    voivodeship pedestrian_zone two-thirds_of_the_country inch_of_territory sea river lake canal bank_of_the_river
    border entrance_to_the_city middle basin pool_of_land stretch area_of_operations hotbed colony interior hilltop_village lowlands riverbed valley_floor watershed floodplain steppes marsh marshland swamp wetland dune reservoir_area canyon gorge ravine cliff mesa crater promontory cape cove lagoon estuary inlet fjord
    mouth_of_the_river hinterlands backwater ghost_village model_village new_town satellite_town market_town twin_town hill_town hill_station mountain_village mountain_town frontier_village border_village coastal_village farming_village riverside_village lakeside_village airspace sovereign_territory rebel_territory
    government-held_territory land_corridor land_bridge gateway_town city_limit city_limits ring_road_area diplomatic_quarter diplomatic_zone embassy_district business_district financial_district shopping_district residential_neighborhood residential_neighbourhood working-class_neighborhood middle_of_the_city heart_of_the_city`,
  facility: `
    garrison
    pylon power_pylon electricity_pylon transmission_line cell_tower telecom_tower phone_mast
    academy ambulance_station administration_building administrative_building aerodrome air_base airbase air_defence_base air_defence_site air_field airfield air_port airport airport_terminal air_station airstrip apartment
    apartment_block apartment_building aqueduct archive armory armoury army_base army_camp army_headquarters army_post arms_depot arms_factory arms_cache_site arsenal_site artillery_base assembly_plant bakery bar barrack barracks base
    basement basilica bazaar beach_resort berth border_checkpoint border_crossing border_fence border_gate border_post border_station border_wall branch_office brewery bridge bridges broadcasting_station building bunker bus_depot
    bus_station bus_stop business_centre cafe cafeteria campsite campus canteen car_park casino castle cathedral causeway cave cemetery center centre chapel checkpoint checkpost chemical_plant chicken_farm church cinema
    cinema_hall city_hall citadel civic_centre classroom clinic club coal_mine coffee_shop college command_center command_centre command_post communications_center communications_tower community_centre compound complex
    concert_hall conference_centre construction_site consulate convent convention_centre courthouse courtroom courtyard crossing crossroad crossroads customs_house customs_post dam dam_site data_center data_centre
    day-care_centre depot desalination_plant detention_camp detention_center detention_centre detention_facility diplomatic_mission distribution_center distribution_point dispensary distillery dock docks dockyard dormitory
    electrical_substation electricity_grid elementary_school embankment embassy energy_facility energy_infrastructure enrichment_plant export_terminal facility factory factories farm farmhouse ferry_terminal field_hospital fire_station
    fish_market flat flats fort fortification fortress forward_base foundry fuel_depot fuel_station funeral_hall funeral_home gallery garage garrison_building gas_field gas_plant gas_station gasfield gate gateway gold_mine
    government_building government_complex government_compound government_house government_office governor's_office grain_silo grain_terminal granary graveyard ground_station guard_post guardhouse guesthouse gurdwara
    gymnasium hall hangar harbor harbour headquarter headquarters health_center health_centre health_clinic health_facility helipad hide-out hideout high-rise high_school highway highway_bridge holy_site hospital hospital_ward
    hostel hotel hq hub hydroelectric_plant hydroelectric_station industrial_area industrial_complex industrial_facility infrastructure installation intelligence_building intelligence_headquarters interchange internet_cafe
    internment_camp intersection jail jailhouse jetty junction kiln kindergarten kitchen laboratory lab landfill landing_strip landmark launch_pad launch_site launching_pad launching_site launchpad library lighthouse listening_post
    listening_station lng_terminal lock mall madrassa madrasa maintenance_facility mansion market market_hall marketplace maternity_hospital maternity_ward meeting_hall memorial metro metro_station military_academy military_airport
    military_barracks military_base military_bases military_camp military_college military_compound military_facility military_headquarters military_hospital military_industrial_plant military_installation military_outpost
    military_position military_post military_site military_target military_zone mill mine minefield mining_site ministry_building ministry_of_interior_building mission_building missile_base missile_battery missile_site
    monastery monument mortuary morgue mosque motel motorway munitions_depot munitions_factory munitions_plant museum national_palace naval_base navy_base newspaper_office nightclub nightspot nuclear_facility nuclear_plant
    nuclear_power_plant nuclear_reactor nuclear_site nursery nursing_home observation_post observation_tower observatory office office_block office_building offices oil_depot oil_facility oil_field oilfield oil_installation
    oil_pipeline oil_platform oil_port oil_refinery oil_rig oil_storage_facility oil_tank oil_terminal oil_well opera_house orphanage outpost paper_mill pagoda palace parade_ground park parking_lot parliament_building
    parliament_house parliamentary_building party_headquarters party_office passport_office patrol_base peacekeeping_base penitentiary petrochemical_plant petrol_station petroleum_depot pharmacy picket_post pier pipeline plant platform
    playground plaza point police_academy police_barracks police_base police_checkpoint police_compound police_headquarters police_outpost police_post police_station police_training_center police_training_centre polling_booth
    polling_center polling_centre polling_place polling_station pontoon_bridge port port_facility post post_office poultry_farm power_grid power_line power_plant power_station power_substation power_transformer
    presidential_compound presidential_palace primary_school prime_minister's_office prison prison_camp processing_plant provincial_headquarters public_building pub pumping_station quay quarry racecourse racetrack radar
    radar_base radar_installation radar_site radar_station radio_station radio_tower rail_bridge rail_line rail_network railroad railway railway_bridge railway_junction railway_line railway_station ranch reactor reception_centre
    recruiting_center recruiting_office recruitment_center recruitment_centre red_cross_office refinery regional_headquarters rehabilitation_centre relay_station reservoir residence residential_area residential_block
    residential_building residential_complex resort restaurant restaurants retirement_home road road_junction roadblock roads roundabout ruin ruins runway safe_house safehouse salt_mine sanctuary satellite_campus sawmill
    school school_building school_compound schoolhouse sea_port seaport secretariat security_checkpoint security_compound security_headquarters security_post seminary sewage_plant shelter shipyard shop shopping_center
    shopping_centre shopping_mall shrine silo skyscraper slaughterhouse spa sports_hall stadium staging_area staging_post staging_base state_building state_television station steel_mill steel_plant steelworks
    storage_facility storage_tank store storehouse strategic_hill strategic_point stadium_complex substation subway subway_station suburb_station supermarket supply_base supply_depot supply_line supply_route synagogue
    target_building telecommunications_tower telephone_exchange television_building television_center television_headquarters television_station temple tent_camp terminal textile_factory theater theatre toll_booth tomb
    tower tower_block town_hall train_station training_camp training_center training_centre training_facility training_ground training_site transformer transit_camp transit_point transit_centre transmission_tower transmitter
    treatment_plant trench tunnel tunnels tv_station tv_tower underground_facility underground_shelter underpass university university_campus un_base un_compound un_headquarters viaduct villa villa_complex wall wallmart
    warehouse watch_tower watchtower water_facility water_plant water_pump water_supply water_tower water_treatment_plant waterfront weapons_depot weapons_factory well wharf workshop worship_place place_of_worship yard
    youth_centre zoo high-rise_building housing_complex housing_estate block_of_flats tenement headquarters_building intelligence_base logistics_base logistics_center logistics_hub crossing_point customs_terminal mountain_base
    redoubt stronghold dugout foxhole bomb_shelter
    site location route entrance exit door window room roof floor fence barrier grave gas_main pool venue storage_site works water_main branch newsroom printing_press printing_house tv_studio interior_ministry_building parking parking_garage road_link air_corridor sea_lane shipping_lane grain_corridor supply_corridor
    thoroughfare roadway bypass ring_road motorway_bridge overpass flyover footbridge toll_plaza dike dyke levee sluice pump_house borehole water_well cistern aquifer sewage_system treatment_works waste_dump rubbish_dump garbage_dump scrapyard cattle_market vegetable_market livestock_market fruit_market car_market weekly_market
    arms_market gun_shop money_exchange currency_exchange jewelry_shop jewellery_shop liquor_store barbershop beauty_salon gym swimming_pool sports_club social_club youth_club golf_course race_track football_pitch football_field soccer_field playing_field beach_bar hookah_bar tea_house teahouse coffee_house bakery_queue
    bread_queue food_queue aid_distribution_point field_kitchen soup_kitchen displacement_camp idp_camp reception_camp labour_camp labor_camp concentration_camp death_camp prison_colony penal_colony maximum-security_prison black_site secret_prison interrogation_center interrogation_centre torture_chamber execution_site
    mass_grave burial_site grave_site heritage_site world_heritage_site archaeological_site presidential_guard_barracks ammunition_dump arms_dump ammunition_depot ammunition_warehouse ammunition_factory drone_factory drone_base drone_plant missile_factory missile_silo missile_depot command_bunker command_headquarters
    forward_operating_base naval_yard dry_dock submarine_base boat_landing ferry_port container_port fishing_port container_terminal cruise_terminal departure_hall arrival_hall departure_lounge control_tower air_traffic_control_tower ticket_office booking_office bank_branch headquarters_complex union_office union_hall
    campaign_office election_office voter_registration_center registration_center registration_office counting_centre tally_centre police_kiosk police_booth sentry_box guard_tower picket_line sandbag_post weigh_station rest_house circuit_house guest_house lodge inn boarding_school boarding_house girls'_school boys'_school
    secondary_school middle_school nursery_school religious_school vocational_school medical_school law_school art_school language_school driving_school`,
  property: `
    antiquity apartment artefact artifact asset automobile barn barley belonging belongings bicycle bike bus_stand business_premise business_premises camel car cargo cattle chicken cocoa coffin consignment_of_goods copper cotton
    cow crop crops cultural_heritage cultural_property dwelling effect_personal effigy equipment estate farm_animal farmland farm_produce fertiliser fertilizer field file flag food food_aid food_stock food_supplies foodstuff
    forest fruit_tree fuel furniture gasoline generator goat gold goods grain grocery grove harvest hay heirloom herd home homes horse house household_goods houses hut huts ivory jewellery jewelry kiosk land_title laptop livestock
    loot lorry_load machinery maize mailbox manuscript market_stall medical_supplies medicine medicines merchandise mineral mobile_phone motorbike oil olive_grove olive_tree orchard ox painting passport peat personal_effect
    phone pig plantation possession possessions poster poultry premise premises produce property rail_car relic residence rice sandalwood sheep shack shed shop_front shop shopfront shops silver stall statue stock stocks
    stockpile storefront supplies tent timber tyre tire tyres valuables vegetable vehicle vineyard wheat wood wreckage portrait ballot_box ballot ballot_paper voting_material document document_cache documents hard_drive archive_material
    mansion cottage bungalow outbuilding farm_building haystack hectare acre greenhouse beehive shopfronts booth classroom_furniture computer hardware
    water aid electricity food_parcel flour bread milk meat beef coffee sugar tea salt fish_stock seed cement steel banner placard map camera laptop_computer video_camera bottle bag box envelope container barrel belt shoe shirt tree fruit_stand television television_set radio_set furniture_store relief_supply relief_supplies
    relief_item relief_goods aid_supplies humanitarian_supplies plantation_crop power_supply fence gate_post window rubbish_bin dustbin trash_can barricade solar_panel water_tank water_tanker_load water_pipe pipe cable phone_line mobile_tower cell_tower telecom_tower mast antenna livelihood_asset wooden_hut mud_hut mud_house
    mud-brick_house thatched_hut thatched_house makeshift_shelter tarpaulin settler_outpost_home houseboat fishing_net fishing_gear beehives loudspeaker generator_set medicine_stock ambulance_equipment religious_object holy_book koran quran bible icon crucifix relics tombstone gravestone headstone memorial_plaque flag_pole
    national_flag election_material election_materials voting_machine petrol_pump cash_register safe cash_box atm`,
  vehicle: `
    aid_convoy aid_ship aid_truck aircraft_carrier amphibious_ship ambulance apc armored_car armored_personnel_carrier armored_truck armored_vehicle armoured_car armoured_personnel_carrier armoured_vehicle army_bus army_convoy army_jeep
    army_patrol army_truck army_vehicle assault_ship assault_vehicle auto_rickshaw barge battleship boat boats bulldozer bulk_carrier bus buses cab canoe car caravan cargo_ship cargo_vessel carrier carrier_group coach coach_bus coastguard_vessel column
    combat_vehicle container_ship containership convoy convoys corvette crude_carrier cruise_ship cruiser cutter destroyer dhow diplomatic_car dinghy dredger escort excavator express_train ferry ferryboat fighting_vehicle fire_engine fire_truck
    fishing_boat fishing_vessel fleet food_truck freight_train freighter frigate fuel_tanker fuel_truck gas_tanker government_vehicle gunboat half-track hospital_ship humanitarian_convoy humvee icebreaker infantry_fighting_vehicle
    jeep jet_ski landing_craft landing_ship launch launcher_vehicle limousine liner lng_carrier locomotive lorry lorries machine military_convoy military_truck military_vehicle mine-layer minehunter minelayer minesweeper minibus minivan
    missile_boat motor_boat motorboat motorcade motor_vehicle motorbike motorcycle moped naval_ship naval_vessel navy_boat navy_ship oil_tanker passenger_bus passenger_ship passenger_train patrol_boat patrol_car patrol_ship
    patrol_vehicle pickup pickup_truck pick-up personnel_carrier pirate_boat police_bus police_car police_convoy police_jeep police_van police_vehicle pushcart raft railcar rescue_vehicle research_vessel rickshaw rig rowboat
    rubber_boat school_bus school_van schooner scooter sedan self-propelled_gun semi-trailer ship ships shipping skiff slave_ship spacecraft speed_boat speedboat squad_car steamer stolen_car sub submarine subway_train supply_convoy
    supply_ship supply_truck supply_vessel support_vehicle suv tank tank_column tanker tanker_truck tankers tanks taxi technical technical_vehicle torpedo_boat tow_truck tractor trailer train trains tram tramcar transport_ship transporter
    trawler tricycle troop_carrier troop_transport trolley truck trucks tug tugboat u-boat un_convoy un_vehicle utility_vehicle van vans vehicle vehicles vessel vessels wagon warship warships yacht flagship merchant_ship merchant_vessel
    merchantman commercial_ship commercial_vessel container_vessel fishing_trawler rhib hovercraft dreadnought trawlers jeepney tuk-tuk matatu danfo okada minivans carriage
    mule_cart donkey_cart horse-drawn_cart horse_cart ox_cart cart truckload school_minibus tour_bus tourist_bus pilgrim_bus intercity_bus commuter_train metro_train freight_truck food_lorry ration_truck water_tanker milk_truck garbage_truck cement_mixer bullet-proof_car bulletproof_car armoured_limousine armored_limousine
    presidential_motorcade presidential_convoy official_convoy un_car un_truck press_car press_vehicle media_vehicle medical_convoy medical_vehicle civilian_convoy civilian_car civilian_vehicle civilian_bus refugee_convoy refugee_boat migrant_boat aid_flotilla gaza-bound_ship grain_ship merchant_fleet car_carrier oil_barge
    drilling_rig drillship tugboats ferryboats passenger_ferry passenger_boat wooden_boat rowing_boat sailing_boat pilgrim_boat fishing_fleet fishing_canoe engine police_motorcycle`,
  aircraft: `
    aerial_vehicle aeroplane air_ambulance air_transport aircraft airbus airliner airplane airship attack_aircraft attack_helicopter balloon biplane bomber bomber_jet c-130 cargo_plane chopper civilian_aircraft combat_aircraft
    combat_helicopter combat_jet drone drones early-warning_aircraft enemy_aircraft fighter_aircraft fighter_bomber fighter_jet fighter-bomber fighter_plane glider ground-attack_aircraft gunship helicopter helicopter_gunship helicopters
    hot-air_balloon interceptor_jet jet jet_fighter jets jetliner jumbo_jet light_aircraft loitering_munition microlight military_aircraft military_helicopter military_plane military_transport_plane paraglider passenger_jet
    passenger_plane plane planes private_jet quadcopter reconnaissance_aircraft reconnaissance_drone reconnaissance_plane recon_drone rescue_helicopter rotorcraft satellite seaplane spy_balloon spy_drone spy_plane stealth_bomber
    stealth_fighter surveillance_aircraft surveillance_drone surveillance_plane tanker_aircraft tanker_plane target_drone trainer_aircraft trainer_jet transport_aircraft transport_helicopter transport_plane turboprop uas uav uavs
    ultralight unmanned_aerial_vehicle unmanned_aircraft war_plane warplane warplanes weather_balloon airlift_plane copter multicopter octocopter hexacopter flying_object
    flight cargo_jet charter_plane chartered_plane passenger_aircraft passenger_flight civil_aircraft civilian_plane civilian_airliner presidential_plane presidential_jet government_plane government_jet medevac_helicopter police_helicopter army_helicopter air_force_plane air_force_jet navy_plane navy_helicopter search_plane
    rescue_plane relief_plane aid_plane crop_duster weather_plane awacs balloon_bomb hijacked_plane hijacked_airliner`,
  weapon: `
    aerial_bomb air_defence_system air_defense_system air_defence_missile ammo ammo_box ammunition ammunitions anti-aircraft_gun anti-aircraft_missile anti-tank_missile anti-tank_weapon armament arms arms_cache arms_cargo arms_shipment arms_stockpile arrow
    arsenal artillery artillery_gun artillery_piece artillery_shell assault_rifle assault_weapon atomic_bomb atomic_weapon automatic_rifle automatic_weapon ax axe ballistic_missile barrel_bomb baton battery bayonet bazooka
    belt_bomb biological_weapon blade bomb bombs bomb_vest booby_trap booby-trap booster bow breach_charge brick bulletproof_vest bullet bullets butcher_knife cache cache_of_arms cache_of_weapons cannon canister carbine car_bomb
    cartridge chemical chemical_agent chemical_weapon chlorine_cylinder cleaver club cluster_bomb cluster_munition cluster_munitions conventional_weapon crossbow crude_bomb cruise_missile cudgel dagger demolition_charge
    detonator device depth_charge dirty_bomb dynamite explosive explosive_belt explosive_charge explosive_device explosive_material explosive_vest explosives field_gun firearm firebomb firecracker firework flamethrower flare flare_gun
    flashbang gas_canister gelignite glide_bomb grenade grenade_launcher guided_bomb guided_missile gun guns gunpowder hand_grenade handgun hardware_military hatchet heavy_artillery heavy_gun heavy_machine_gun heavy_weapon heavy_weaponry
    homemade_bomb howitzer hunting_rifle hydrogen_bomb hypersonic_missile icbm ied improvised_bomb improvised_explosive improvised_explosive_device incendiary incendiary_bomb incendiary_device incendiary_munition interceptor
    intercontinental_ballistic_missile iron_rod kalashnikov knife knives lance land_mine landmine laser_weapon launcher letter_bomb light_weapon limpet_mine long-range_missile long-range_weapon machete machine_gun machine-gun machinegun magazine
    manpads materiel metal_rod military_equipment military_gear military_hardware military_supplies mine mines missile missiles missile_defence_system missile_defense_system missile_launcher missile_system molotov_cocktail mortar
    mortar_bomb mortar_round mortar_shell mortars munition munitions musket naval_gun naval_mine nerve_agent nerve_gas nuclear_bomb nuclear_device nuclear_missile nuclear_warhead nuclear_weapon ordnance package_bomb
    parcel_bomb pellet pellet_gun pepper_spray petrol_bomb phosphorus_bomb pipe_bomb pistol plastic_explosive poison poison_gas pressure-cooker_bomb projectile projectiles radar_system raw_explosive razor revolver rifle rifles roadside_bomb
    rocket rockets rocket_artillery rocket_launcher rocket_system rocket-propelled_grenade round rounds rpg rubber_bullet sam satchel_charge sea_mine semtex shell shells shoulder-fired_missile shotgun shrapnel sidearm slingshot
    small_arm small_arms smart_bomb smoke_bomb smoke_grenade sniper_rifle spear spike_strip stick sticky_bomb stinger stockpile stone stones stun_grenade submachine_gun suicide_belt suicide_vest surface-to-air_missile sword taser tear_gas
    teargas tear-gas_canister thermobaric_weapon time_bomb tnt torpedo truck_bomb vehicle_bomb warhead warheads water_cannon weapon weapon_of_mass_destruction weapon_system weaponry weapons weapons_cache weapons_system wmd
    tactical_nuclear_weapon air-to-air_missile air-to-surface_missile anti-ship_missile body_armour body_armor night-vision_equipment body-armour_vest kamikaze_drone attack_drone first-person-view_drone fpv fpv_drone
    spare_part precision-guided_munition precision_munition gun_barrel fuse mortar_tube multiple_rocket_launcher war_materiel war_material firepower centrifuge contraband_arms
    rubber_bullets gunshot ricin anthrax gas bullet_casing ak-47 m-16 plastic_bomb bomb_belt powder explosives-laden_car explosives-laden_vehicle bomb-making_material bomb-making_materials detonating_cord blasting_cap nuclear_material enriched_uranium uranium plutonium toxin chemical_precursor missile_part drone_part
    arms_consignment consignment_of_arms truckload_of_weapons haul_of_weapons weapons_haul arms_haul arms_dump_content gun_cache explosives_cache ammunition_cache batch_of_missiles spike barbed_wire`,
  drug: `
    amphetamine cannabis captagon coca coca_leaf cocaine contraband crack crystal_meth drug drugs ecstasy fentanyl ganja hashish hash hemp heroin illicit_drug ketamine khat lsd marijuana meth methamphetamine methamphetamines morphine
    narcotic narcotics opiate opioid opium opium_poppy pill pills poppy precursor_chemical qat substance tablet tramadol alcohol beer cigarette cigarettes liquor tobacco whisky hooch counterfeit_goods counterfeit_medicine cough_syrup`,
  money: `
    account aid_money allowance amount assets asset bail bank_account banknote benefit billion bitcoin bond bonus bounty bribe budget bullion cash cash_prize change cheque check coin compensation contribution credit cryptocurrency currency
    debt deposit dinar dividend dollar donation dues earnings endowment equity euro expenditure extortion_money fee fees finance finances financing foreign_exchange foreign_reserve fortune frozen_asset fund funding funds gold_bar
    gold_reserve grant haul_of_cash income instalment investment levy livelihood loan margin million money mortgage note paycheck payment payout payroll pension peso pound premium prize_money proceeds profit profits ransom reserve
    revenue revenues reward riyal royalty rouble ruble rupee salary salaries saving savings scholarship sponsorship stake stipend subsidy sum tax taxes tip tuition wage wages wealth windfall yen yuan trillion rescue_package aid_package
    stimulus_package bailout loan_guarantee military_assistance_package`,
  organization: `
    administration adversary_nation agency aid_agency aid_group aid_organisation aid_organization airline alliance ally army_chief_office assembly association authority authorities bank bench bloc board body bureau business cabinet
    central_bank central_government chain chamber charity church_body city_council civil_administration civil_society club coalition coalition_government commission committee communist_party company confederation conglomerate congress consortium
    consulate_general contractor corporation council country court court_of_appeal customs customs_service defence_department defence_ministry defense_department defense_ministry delegation democracy department dictatorship diplomatic_corps
    dynasty election_commission electoral_commission embassy emergency_service enterprise entity establishment ethnic_group executive federation firm foreign_ministry foundation government government_office government_force group
    health_ministry high_court high_command house_of_representatives human_rights_group humanitarian_agency humanitarian_organisation humanitarian_organization industry institute institution intelligence_agency interim_government
    interior_ministry international_community international_organization islamic_party judiciary junta justice_ministry kremlin labour_union league legislature local_authority local_authorities lower_house majority media media_outlet
    military_council military_court military_government military_junta ministry monarchy monitor monitoring_group movement municipal_council multinational nation national_assembly neighbour_state neighboring_country news_agency newspaper
    ngo non-governmental_organisation observer_mission office opposition opposition_bloc opposition_coalition opposition_party organisation organization outlet pact_member panel paper parliament party people's_assembly politburo
    political_party power presidency press press_office prosecution prosecutor's_office provincial_government publisher puppet_government puppet_regime radio regime regional_government regulator relief_agency relief_organisation
    republic rights_group rights_organisation ruling_coalition ruling_family ruling_junta ruling_party secretariat secret_service security_cabinet security_council senate shadow_government side sides social_network society southern_neighbour sovereign
    spy_agency state state_agency state_media state_news_agency state_security_service statehood studio supreme_court superpower taskforce television_channel television_network trade_union transitional_council
    transitional_government tribe clan tribunal troika un_agency union united_nations unity_government upper_house watchdog world_body ministry_of_defence ministry_of_health royal_court royal_family supplier manufacturer contractor_firm
    defence_contractor defense_contractor arms_maker arms_manufacturer shipping_company oil_company energy_company bloc_member neighbour_country western_power world_power world_powers major_power great_power axis_power warring_party
    warring_side warring_faction belligerent rival_group rival_gang rival_clan cartel_faction sect terror_organization terrorist_organisation terrorist_organization armed_wing military_wing political_wing opposition_group
    television channel association_of_states committee_of_ministers group_of_countries colony_government web company's_board mafia_clan company_owner state_department treasury_department foreign_office home_office white_house pentagon capitol tribunal_court war_crimes_court international_court securities_regulator
    observer_group contact_group quartet donor_community donor_country host_country host_government home_country mother_country enemy_state neighbouring_state neighbouring_country breakaway_republic breakaway_region_government de_facto_government caretaker_government military_regime military_government_council
    revolutionary_council ruling_military_council presidential_guard_command ruling_elite clerical_establishment church_authorities religious_authorities tribal_council council_of_elders village_council town_council district_council jirga shura_council`,
  "military-thing": `
    action advance aggression air_attack air_campaign air_cover air_operation air_raid air_space airspace air_strike airstrike alert ambush annexation armistice arms_embargo arrest arson_attack artillery_attack artillery_barrage artillery_fire
    assassination assassination_attempt assault atrocity attack attack_on_civilians barrage battle battlefield battlefront beachhead blast blitz blitzkrieg blockade blockade_of_ports bloodbath bloodshed bombardment bombing bombing_campaign
    bombing_raid border_attack border_clash border_violation breakthrough breakout bridgehead buildup build-up campaign campaign_of_terror carnage cease-fire ceasefire ceasefire_violation charge clampdown clash cleansing clearance_operation
    clearing_operation combat combat_mission combat_operation conflict confrontation conquest cordon cordon-and-search counter-attack counter-offensive counterattack counteroffensive counterstrike counterterrorism_operation coup coup_attempt
    coup_d'etat covert_operation crackdown crisis crossfire cross-border_attack cross-border_raid curfew cyberattack cyber_attack cyber-attack d-day de-escalation defence defence_line defense defense_line defensive defensive_line defensive_position
    deployment detention detonation disarmament disengagement dogfight drill drone_attack drone_strike emplacement encirclement encounter enemy_line enemy_position engagement ethnic_cleansing evacuation exchange_of_fire execution exercise
    expedition explosion fight fighting fighting_position fire firefight fire_position firing firing_line firing_position flank foray front front_line frontline gains genocide ground_assault ground_attack ground_invasion ground_offensive ground_operation
    guard_duty guerrilla_campaign guerrilla_war guerrilla_warfare gun_attack gun_battle gun_fight gunbattle gunfight gunfire hijacking hit-and-run_attack hostage-taking hostility hostilities incursion infighting infiltration insurgency
    insurrection intervention intifada invasion jihad jailbreak joint_exercise joint_operation kidnapping kill_zone killing killing_spree landing line line_of_contact line_of_control lines lockdown looting lynching manhunt manoeuvre
    maneuver maneuvers manoeuvres martial_law massacre mass_killing mass_shooting military_action military_activity military_campaign military_coup military_drill military_exercise military_intervention military_offensive
    military_operation military_parade military_presence military_strike minefields missile_attack missile_strike missile_test mission mobilisation mobilization mop-up_operation mortar_attack mortar_fire mutiny naval_blockade nuclear_strike
    nuclear_test occupation offensive onslaught operation operations ops outbreak_of_fighting outer_perimeter pacification parley peace_deal peace_process perimeter pincer_movement pogrom point-blank_shooting position positions
    pre-emptive_strike preemptive_strike prison_break prisoner_exchange prisoner_swap proxy_war pullback pullout push raid rampage rape rearguard rebellion rebel_attack rebel_offensive rebel_position reconnaissance redeployment repression reprisal
    reprisal_attack resistance retaliation retaliatory_strike retreat revolt revolution riot rocket_attack rocket_fire rout sabotage salient salvo scorched-earth_campaign scuffle search_operation shell_fire shelling shoot-out shooting
    shootout siege skirmish small_arms_fire sniper_attack sniper_fire sortie spree stabbing stand-off standoff stalemate state_of_emergency strike strikes strike_capability struggle suicide_attack suicide_bombing suicide_mission supply_lines surge surprise_attack
    sweep tank_fire targeted_killing terror terror_attack terrorist_attack terror_plot test test_launch theater_of_operations theatre_of_war tit-for-tat_attack torture trench_line trenches troop_movement troop_withdrawal truce turf_war unrest
    uprising upheaval vanguard_position vendetta violence volley war war_crime war_effort war_game warfare war_games warning_shot withdrawal worst_fighting enemy_fire heavy_fire barrage_of_rockets hail_of_bullets gun-battle pitched_battle
    street_battle street_fighting running_battle last_stand foothold toehold buffer enclave_defence armed_struggle armed_conflict civil_war armed_robbery robbery gang_war blood_feud feud clash_point flashpoint hotspot plot bomb_plot attack_plan
    battle_plan arms_race
    murder protest march rally release liberation return threat crash capture search hunt violation breach burst seizure abduction slaying destruction demolition abuse persecution expulsion deportation extradition interrogation imprisonment raid_on_homes boycott blow hit target kill wound injury beating shutdown siege_line
    disturbance escalation subversion treason conspiracy extortion clearance peacekeeping surveillance suicide suicide_blast twin_blast explosion_at_the_mosque car_explosion boat_attack arson burial demonstration sit-in violence_between_groups inter-communal_clash communal_violence ethnic_violence sectarian_violence
    political_violence post-election_violence electoral_violence sexual_violence gender-based_violence gang_rape mass_rape mass_abduction enforced_disappearance forced_disappearance disappearance extrajudicial_killing summary_execution public_execution beheading decapitation hanging lynching_incident stoning mutilation flogging
    acid_attack drive-by_shooting drive-by gunpoint_robbery cattle_raid cattle_rustling cattle_theft livestock_raid piracy pirate_attack hijack skyjacking sea_battle naval_battle naval_engagement naval_clash air_battle tank_battle border_war border_skirmish border_incident border_dispute_clash territorial_gain territorial_gains
    land_grab power_grab palace_coup bloodless_coup self-coup putsch insurrectionary_act plot_to_assassinate cessation ouster overthrow`,
  abstract: `
    ability abandonment absence abuse_of_power acceptance access accession acclaim accolade accord accountability accuracy achievement acquisition act activity admiration advantage adventure advice affair affection age agenda agreement aim airtime
    allegation allegiance allegory allure ambition amendment analysis anger anguish anniversary annulment answer anticipation anxiety apathy apology appeal appearance appetite applause appointment appreciation approach approval argument arrangement
    art aspect aspiration assertion assessment assumption assurance atmosphere attempt attention attitude attraction attribute audience's_attention aura authority autonomy award awareness background balance ban bargain bargaining_chip basis
    beauty behaviour behavior belief benefit bet bias bid bill birthday blame blessing boom boost boredom bottom boundary_of_taste brain break breakthrough_moment breath brilliance brink brunt bubble burden bureaucracy business_plan buzz calculation call
    calm candidacy candidature capability capacity career case case_against cause caution celebration censure center_stage centre_stage ceremony certainty challenge championship chance change chaos chapter character charge charges charisma charm
    childhood choice chord circulation circumstance claim clarity cliche climate climax clock closure clout clue coincidence cold collapse comeback comfort command comment commentary commitment committee_seat common_ground communication
    comparison compassion competition competitiveness complacency complaint completion complexity compliance complication component compromise concentration concept concern concession conclusion condemnation condition confession confidence confidence_vote confirmation
    conformity confusion congratulations connection conscience consciousness consensus consent consequence conservatism consideration consolation constituency constitution contempt content contention contest context contract contradiction contrast contribution
    control controversy convenience convention conversation conviction cooperation co-operation coordination copyright core corner correctness corruption courage course courtesy coverage creativity credence credential credibility credit crime crisis_of_confidence criterion critic
    criticism critique crown culture cure curiosity curse custom cycle damage danger data database date day deadline deadlock deal death_penalty debate debut decade decency deception decision decline deed defeat defiance deficiency deficit definition
    degree delay delight demand democracy denial dependence depression depth desire despair desperation destiny detail determination development devotion dialogue difference difficulty dignity dilemma dimension diplomacy direction disagreement disappointment
    discipline disclosure discontent discount discourse discovery discrimination discussion disdain dismay display disposal dispute disruption dissatisfaction dissent distance distinction distraction distress distrust diversity dividing_line divide division doctrine
    dominance dominion doom doubt draft drama dream drift drive duty eagerness ease echo economy edge education effect effectiveness efficiency effort ego elation election electoral_seat elegance element eloquence email embarrassment emergence emotion
    empathy emphasis employment enactment encouragement end endeavour endorsement energy enforcement enjoyment enmity enthusiasm environment envy episode equality equilibrium era error escalator escape essence establishment_view estimate eternity ethic ethos evaluation
    evening event evidence evolution exception excess excitement excuse execution_of_plan existence expansion expectation experience experiment expertise explanation exploitation exploration exposure expression extension extent extreme eye eyeballs fable fact
    factor failure faith fall fallout fame familiarity fantasy farewell fascination fashion fate fault favour favor favourite fear feat feature feedback feeling festival fiction fidelity film final_say finding flair flavour flaw flow focus folklore folly footing
    forecast form formality format formula forum foundation fraction framework fraud freedom frenzy friendship front_page front-runner_status frustration fulfilment fun function future gain gap gaze gender generation generosity genius genre gesture gift
    glance glimpse gloom glory goal goodwill gossip grace grade grasp gratitude gravity greatness greed grief grievance grip growth guarantee guess guidance guideline guilt habit handling happiness hardship harm harmony hatred headline headlines health
    hearing heart hearts hearts_and_minds heat hegemony heights heritage high_note highlight hint history hole honesty honor honour hope hopes horizon hospitality humanity humility humour humor hunch hunger hype hypocrisy icon idea ideal identity ideology ignorance
    illusion image imagination imbalance impact impasse impatience imperative implementation implication importance impression improvement impulse inability inaction incentive incident inclusion inconvenience independence index indication indifference indignation individuality
    inequality inertia inevitability inference inflation influence information ingredient initiative injustice innocence innovation inquiry insecurity insight inspiration instability instance instinct instruction insult integration integrity intellect
    intelligence_report intensity intent intention interaction interest interests interpretation interview introduction intuition investigation invitation involvement irony issue item jealousy job jobs joke journalism journey joy judgement judgment jurisdiction
    justification key kindness knowledge label lack landscape language last_word laughter laughs launch_of_product law law_and_order lawsuit layer lead lead_role leadership_contest leadership_position leap learning lease leave lecture legacy legality legend legislation
    legitimacy leisure lesson letter level leverage liability liberty licence license lie life lifestyle lifetime light lights likelihood likeness limelight limit limitation line_of_argument line_of_inquiry link list literature live lives logic loneliness longing look loophole
    loss love loyalty luck lunch lure lust luxury lyrics madness magic magnitude mainstream majority management mandate manifesto manner mark market_position mass_appeal matter maturity maximum meaning means measure measures media_attention meeting
    melody membership memory mentality mention mercy merit message metaphor method middle_ground milestone mind minds minimum minority_position minority_vote miracle misery misfortune mistake mix mobility mode model modesty moment momentum monopoly mood
    moral morale morality motion motivation motive move movement_of_ideas mystery myth name narrative nationality nationalism nature necessity need negligence nerve network news niche nightmare nobility nomination nonsense norm normality notch nostalgia notice notion novel novelty
    nuance number obligation obscurity obsession obstacle occasion occurrence odds offence offer offense office opening opinion opportunity opposition_vote optimism option order orders origin originality outcome outlook outrage output ownership pace pact pain
    panic paradox parallel participation partnership passage passion past path patience patriotism pattern peace peculiarity penalty perception perfection performance period permission persistence perspective pessimism petition phase
    phenomenon philosophy photo phrase picture piece pinnacle pitch pity plan platform_policy play plea pleasure pledge plight ploy poem point_of_view points polarisation policy political_capital political_office politics poll popularity portfolio portion
    portrayal pose position_of_power possession possibility post_of_minister potential poverty power power_base power_vacuum practice praise preference prejudice premiership preparation presence presentation presidency pressure prestige presumption pretence pretext
    prevalence price pride principle priority privacy privilege prize problem procedure proceeding process product profession profile programme program progress project prominence promise promotion proof propaganda proportion proposal
    proposition prosperity protection prototype provision provocation publicity public_eye public_imagination public_opinion punishment purity purpose pursuit puzzle quality quantity quest question questions queue quota quote race rage range rank ranking rate
    rating ratings ratio rationale reach reaction reality realm reason reasoning rebuke recall reception recession recipe recklessness recognition recommendation reconciliation record records recovery redemption reduction reference reform refusal regard
    regret regularity regulation rejection relation relations relationship relevance reliance relief religion reluctance reminder remark remedy remorse renewal repeal reply report reputation request requirement rescue research resentment resignation
    resistance_to_change resolution resolve resource respect response responsibility rest restraint restriction result resumption retirement return_to_form reunion revelation revenge review revival rhetoric rhythm riddle ridicule right rights rigour
    rise risk ritual rivalry role romance roots routine row rule ruling rumour rumor run runner-up_place sadness safety sake salary_cap sale_of_tickets sanction sanity satire satisfaction say scale scandal scenario scene schedule scheme
    scope score scorn script scrutiny season_of_change seat seats second_place secrecy secret secrets section security selection self-confidence self-esteem self-respect sensation sense sensibility sensitivity sentence sentiment sequence series service session setback setting
    settlement_deal shame share show_of_support shape shift shock shortage shortcoming show showdown shyness sight sign signal significance silence similarity simplicity sin sincerity situation skill slant slice slogan slump smile solace solidarity solution song sorrow
    soul souls sound sovereignty space spark specialty spectacle speculation speech speed spell sphere spirit spirits split splendour spokesmanship spotlight spread stability stage stakes stamina stance standard standing standpoint start state_of_affairs statement
    statistic status status_quo stereotype stigma stimulus story stories strain strategy strength stress struggle_for_survival structure stumbling_block stupidity style subject subscription substance success succession suffering suggestion summer_mood summit superiority
    supervision support_of_voters supremacy surface surprise survey survival suspicion swing_vote symbol sympathy symptom synthesis system taboo tactic talent tale target_audience task taste teaching teamwork tears technique technology temper temperament
    temptation tendency tendency_to tension term terms test_of_character testimony text thanks theme theory thing third_place thought thoughts threshold thrill throne tie ties time timing title titles tolerance tone top_billing top_job top_spot topic touch toll trace track trademark
    tradition tragedy trail trait transformation transition transparency trap trauma treasure treaty treatment trend trial tribute trick triumph trophy trouble trust truth turmoil turn turning_point turnout twist uncertainty understanding unity upper_hand urge
    urgency usage use usefulness utility vacancy vacuum validity value values vanity variety verdict version vice victory view viewpoint views vigour virtue visibility vision vocabulary vocation void volume vote votes vow vulnerability wake warmth warning
    wave way weakness weather_forecast weight welcome welfare well-being whim whole will willingness willpower wisdom wish wit wonder word words work workload worry worth wrath year youth_vote zeal zenith zest swathe_of_the_vote
    popular_vote presidential_nomination majority_of_seats parliamentary_seat senate_seat governorship premiership_title leadership_race moral_high_ground high_ground_of_debate public_mood zeitgeist nerves breakdown_of_talks first_place pole_position headline_news
    viewer viewers listeners reader's_attention heartstrings imaginations beauty_of_nature detail_of_life footage photograph image_of_the_year moment_of_joy essence_of
    negotiation talk talks conference declaration announcement accusation communique contact visit trip help support aid_to_others assistance care pay study recording prayer step exchange hold stop top saying example search_for_peace creation production consumption agriculture distribution exclusion conservation reconstruction
    rehabilitation repair departure suspension cancellation adoption inspection prevention screening testing monitoring reporting reading planning application immigration asylum visa permit custody isolation refuge captivity condolence greeting inauguration parade wedding funeral birth marriage pilgrimage holiday vacation tour
    concert book music page article broadcast publication bulletin leaflet code alias title_of_champion nobel name_of_the_game god coma skin face hand arm leg finger foot throat chest neck shoulder stomach mouth hip nose ear lung liver bone blood tear emergency accident disaster total type kind lot tens handful bit bulk pair
    spate string stretch_of_time series_of_events circle mass top_of_the_list joint part death addition beginning continuation aftermath creation_of_jobs verge condition_of_anonymity anonymity increase decrease repercussion severity intensity_of_feeling referendum excerpt transcript reading_of_the_law object objective
    destination whereabouts shadow height dawn_of_an_era eve hiatus standstill span spirit_of_the_age holding raise rise_in_prices bypass_operation`,
  sport: `
    ace athletics ball ballgame baseball basket basketball batsman batter batting bowler bowling bronze bronze_medal bunker_shot cap captaincy centre-back century championship champion changing_room clean_sheet club coach conference_title corner_kick cricket
    crossbar cup cup_final cup_tie cyclist dash decathlon defeat derby dressing_room dribble dugout_coach endzone equaliser equalizer fairway fast_bowler featherweight field_goal final finalist finish_line first_half fixture flag_football football footballer forehand forward
    foul free_kick free_throw full-back gold_medal goal goalkeeper goalless_draw goalpost golf golfer grand_prix grand_slam grid gymnast half half-century half-time halftime hat-trick header heavyweight hockey home_run hooker hurdle ice_hockey inning innings
    interception jockey jersey kick-off kickoff knockout_stage lap leaderboard league league_title linebacker lineup locker_room lock_forward marathon match matchday medal medalist midfield midfielder mixed_doubles netball net no-hitter offside olympics opener
    opponent overtime own_goal pace_bowler pass penalty penalty_area penalty_kick penalty_shootout pennant playoff playoffs play-off podium point_guard pole polo premiership prop puck quarter-final quarterback quarterfinal race racehorse
    rally_stage rebound receiver referee relay relegation round_of_16 rugby run-chase runner runner-up running_back sailing scorer scoring scrum season second_half semi-final semifinal serve set shooting_guard shot shutout silver_medal skater skier
    slalom soccer spin_bowler sport sprint sprinter squad_number stadium_crowd standings starting_lineup strikeout striker stroke stump substitute super_bowl sweeper swimmer swimming tackle tailback team teammate tennis test_match three-pointer throw-in tie
    tie-break title_race touchdown tournament transfer_window triathlon trophy try twenty20 umpire victory_lap volley volleyball weightlifting wicket wicketkeeper wide_receiver wimbledon win winger winning_goal world_cup world_record world_series world_title wrestler
    yard_line yellow_card red_card jump_shot slam_dunk points_table bout boxer uppercut left_hook jab round_of_golf bullpen shortstop dugout outfield pitcher curveball offense roster draft_pick
    fly-half hurling marathoner peloton breakaway puncher sparring_partner goal_line set_piece title_defence title_defense clay_court backhand tiebreak birdie bogey eagle putt bunker par
    player winner finish host_city spectator referee's_whistle play stage_win goal_of_the_season hick game second_place_finish`,
  business: `
    acquisition ad advert advertiser advertising advertisement app audit auction automaker bankruptcy bargain_hunter benchmark bid bidding bond_market boardroom box_office brand brand_name bull_run business_model buyer buyout capitalisation carmaker ceo chief_executive
    commerce commodity competition competitor consumer consumers contract copyright corporate_tax cost costs creditor customer_base deal demand dividend dollar_value domain earnings e-commerce economy employer employment entrepreneur exchange_rate export exports
    franchise futures gdp growth growth_rate hedge_fund hiring household_name import imports income_tax index inflation initial_public_offering innovation insurance insurer interest_rate inventory investor ipo job_cut jobs_market joint_venture labour_market
    layoff lender licensing liquidity listing loss_maker lower_price management market market_leader market_share market_value marketing maker merger mobile_operator monopoly mortgage_rate nasdaq niche_market oil_price output patent
    pay_rise portfolio price prices price_war price_cut private_equity producer product product_line productivity profit profit_margin property_market public_relations purchase rally_in_shares rating recession retail retailer retail_sale revenue
    rights_issue rival_bid rollout sale sales sales_target salesforce sector share share_price shareholder shares short_seller small_business smartphone software spending startup start-up stock stock_exchange stock_market stock_price stocks streaming_service
    strike_action subscriber subsidiary supplier supply_chain supply takeover takeover_bid tariff tariffs tax_break tax_cut tech_giant technology_giant trade trade_war trademark trader trading treasury turnover upstart valuation vendor
    venture wage_demand wall_street walkout workforce workplace yield household_spending house_price housing_market dot-com factory_output industrial_action pay_dispute pay_deal picket_line work_stoppage general_strike price_increase rate_cut rate_hike interest_rates
    manager construction mining package_deal fishing farming shipment delivery transport transportation storage tourism holiday_maker customer shopping_season percent_stake constituent production branch_network labor labour traffic top_seller`,
  nature: `
    aftershock air_pollution algae allergy alzheimer's animal ash_cloud asteroid avalanche bacteria bear bird bird_flu blaze blizzard bushfire cancer cataclysm cholera climate climate_change cloud cold_front coronavirus coronavirus_outbreak covid covid-19
    crocodile cyclone deer deforestation deluge dengue diabetes diarrhoea disease dog downpour drought dust_storm earth earthquake ebola eclipse elephant epidemic erosion eruption extinction famine fire_season fish flash_flood flood
    flooding floodwater flu fog forest_fire frost gale global_warming gust hailstorm heat heatwave heat_wave heart_attack heart_disease hepatitis high_tide hiv hurricane ice ice_storm illness infection infestation influenza insect insect_pest
    landslide lava leopard lightning lion lion_attack locust locusts magnitude malaria measles meningitis meteor meteorite migraine monkeypox monsoon moon moth mosquito mudslide mudflow nature orca outbreak pandemic panda parasite pathogen
    pest plague planet pneumonia poaching polio pollution quake rain rainfall rainstorm rat red_tide rock_slide rockslide sandstorm seal sea_level seismic_activity shark shark_attack sleet smallpox smog snake snow snowfall snowstorm solar_flare species
    spider star storm storm_surge strain stroke stampede sun swarm temperature thunderstorm thunder tick tidal_wave tide tiger tornado torrent trauma_illness tremor tropical_storm tsunami tuberculosis tumour tumor turbulence typhoid typhoon typhus
    vaccine variant virus volcano wasp water_shortage waves weather whale whirlwind wildfire wind winds winter winter_storm wolf zika cold_snap cold_wave heavy_rain high_winds lahar sinkhole crocodile_attack dog_attack bee wildlife heart_failure
    hippo baboon hyena rabies leptospirosis anthrax_outbreak swine_flu mpox dementia obesity asthma arthritis depression_illness headache pain fever
    bacterium virus_strain mutation salmonella disease_outbreak swine avian_flu spinach toxin poisoning contamination monkey frog toad gorilla hog ebolavirus leukemia measle encephalitis onset_of_winter warming_climate sky tree ocean sea_water mud soil water_level habitat vaccination immunization infection_rate mortality
    malnutrition disorder cough monoxide carbon carbon_monoxide`,
};

const classesOf = new Map<string, NounClass[]>();
for (const [name, words] of Object.entries(NOUNS) as [NounClass, string][]) {
  for (const word of words.split(/\s+/)) {
    if (word === "") continue;
    const lemma = word.replaceAll("_", " ");
    const known = classesOf.get(lemma);
    if (known === undefined) classesOf.set(lemma, [name]);
    else if (!known.includes(name)) known.push(name);
  }
}

const NONE: readonly NounClass[] = [];

/** Endings that tell the class of a word that is in no list; the first that fits counts. */
const ENDINGS: readonly (readonly [RegExp, readonly NounClass[]])[] = [
  [/(?:rifle|gun|bomb|missile|rocket|grenade|mine|weapon|launcher|munition)$/, ["weapon"]],
  [/(?:copter|plane)$/, ["aircraft"]],
  [/(?:troop|soldier|fighter|police|guard|commando)$/, ["force"]],
  [/(?:worker|dweller|goer|teacher|keeper)$/, ["civilian"]],
  [/(?:ship|boat)$/, []], // "friendship", "warship": the lists know the vessels
  [/(?:man|men|woman|women|person|ologist|ician)$/, ["person"]],
  [/(?:house|station|plant|depot|yard)$/, ["facility"]],
  [/(?:strike|fighting|shelling|bombing)$/, ["military-thing"]],
  [/(?:ness|ism|ility|icity|osity|itude|hood)$/, ["abstract"]],
];

/** Whether the lists hold this very word: the taggers of speech ask where a form could be a verb or an adjective too. */
export function isListedNoun(lemma: string): boolean {
  return classesOf.has(lemma);
}

const tails = new Set([...classesOf.keys()].filter((key) => key.includes(" ")).map((key) => key.slice(key.lastIndexOf(" ") + 1)));

/** Whether words before it may give a noun other classes than its own: "police station". */
export function endsCompound(lemma: string): boolean {
  return tails.has(lemma) || lemma.includes("-");
}

/**
 * Classes of a noun by its lemma (folded, singular); a compound that is in no list has those of its last word. Empty where nothing is known.
 *
 * @example
 * nounClasses("police station"); // ["facility"]
 * nounClasses("market share"); // ["business"]
 */
export const nounClasses: (lemma: string) => readonly NounClass[] = remembered((lemma) => {
  const found = classesOf.get(lemma);
  if (found !== undefined) return found;
  const spaced = lemma.replaceAll("-", " ");
  if (spaced !== lemma) {
    const other = classesOf.get(spaced);
    if (other !== undefined) return other;
  }
  const cut = spaced.lastIndexOf(" ");
  if (cut > 0) {
    // The head decides, but the longest known tail first: "old army base" → "army base".
    const tail = spaced.slice(spaced.indexOf(" ") + 1);
    return nounClasses(tail);
  }
  for (const [ending, classes] of ENDINGS) if (lemma.length > 5 && ending.test(lemma)) return classes;
  return NONE;
});
