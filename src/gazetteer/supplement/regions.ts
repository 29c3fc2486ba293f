/** Regions of the news that are no division of a state: contested, informal, historical. From general knowledge. */
export const REGIONS = `
Donbas = Donbass | R | UA | 48.3 38.2 | UA/Donetsk, UA/Luhansk
Kashmir | R | | 34.2 75.5 | IN/Jammu and Kashmir, PK/Azad Kashmir
Nagorno-Karabakh = Nagorny Karabakh = Nagorno Karabakh = Karabakh = Artsakh = Mountainous Karabakh | R | AZ | 39.9 46.7
Golan Heights = Golan = Syrian Golan | R | SY | 33.0 35.8
`;
