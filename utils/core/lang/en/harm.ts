import type { HarmWords } from '../harm-words.ts';

/** How English tells of harm to people. */
export const harm: HarmWords = {
  harm: 'kill dead. death deaths death deadly deadliest die dies. died dying fatal murder homicid manslaughter slain slay massacr genocid atrocit executed executing execution behead assassin perish drown bodies. corpse casualt toll. tolls. victim injur wound maim hurt suicid self-harm overdos abus assault rape rapist raping sexual molest harass traffick slave tortur violen famin starv hunger hungry malnutri malnour stunt hostage kidnap abduct missing. disappear shoot shot. shots. shotgun gunman gunmen stab. stabb stabs. bomb. bombs. bombed bombing bomber bombard airstrik missile shelled shelling shells. attack terror war. warfare warlord warring wars. wartime massac lynch femicid stillb miscarr orphan widow mourn grie funeral vigil burial buried grave. graves. holocaust cancer threats. threatening threatened survivor',
  epidemic: 'covid coronavirus pandemic epidemic influenza flu cholera ebola measles malaria tuberculosis aids hiv',
  counted: 'road traffic smok tobacco alcohol overdos pollut cancer heart stroke diabetes disease registered',
  violent:
    'murder homicid manslaughter slain slay massacr genocid atrocit executed executing execution behead assassin suicid self-harm abus assault rape raping sexual traffick tortur violen hostage kidnap abduct shoot shot. shots. shotgun gun. guns. gunfire gunman gunmen gunshot stab. stabb stabs. bomb. bombs. bombed bombing bomber bombard airstrik missile shelled shelling shells. attack terror war. warfare warlord warring wars. wartime lynch femicid holocaust famin starv quake earthquake flood storm hurricane cyclone typhoon tsunami wildfire blaze crash collapse landslide eruption heatwave wreck capsiz stampede explosion drown migrant refugee child baby infant protest police troops army military soldier rebel militia gaza',
  joinsWords: false,
};
