import { foldName } from '../../text/index.js';

/**
 * Parts of large cities that bear the name of a town elsewhere, by city: before its city such a name is a part of it, "Chelsea, London".
 */
const DISTRICTS: Readonly<Record<string, string>> = {
  Brooklyn:
    'Williamsburg,Greenpoint,Bushwick,Dumbo,Park Slope,Sunset Park,Red Hook,Kensington,Midwood,Flatbush,Bensonhurst',
  'New York':
    'Chelsea,Harlem,Midtown,Tribeca,SoHo,Flatiron,Greenwich Village,East Village,West Village,Hudson Yards,Union Square,Murray Hill,Jamaica,Astoria,Flushing,Riverdale,Kips Bay,Financial District,Upper East Side,Upper West Side,Lower East Side',
  London:
    'Chelsea,Stratford,Richmond,Greenwich,Kensington,Camden,Victoria,Westminster,Hammersmith,Paddington,Wimbledon,Putney,Fulham,Clapham,Brixton,Hackney,Islington,Shoreditch,Soho,Mayfair,Marylebone,Holborn,Aldgate,Bermondsey,Southwark,Lambeth,Battersea,Chiswick,Ealing,Acton,Wembley,Tottenham,Enfield,Barnet,Croydon,Bromley,Bexley,Lewisham,Kingston,Hounslow,Canary Wharf,Farringdon,Moorgate,Waterloo,Vauxhall,Euston,Bank,Woolwich,Ilford,Romford,Sutton,Mitcham,Haringey,Highgate,Hampstead,Newham,Dalston',
  Dublin: 'Sandyford,Ballsbridge,Swords,Blanchardstown,Clontarf,Citywest',
  Sydney:
    'Parramatta,North Sydney,Manly,Bondi,Surry Hills,Newtown,Liverpool,Ryde,Macquarie Park,Richmond,Paddington,Pyrmont',
  Melbourne:
    'Richmond,Brunswick,Collingwood,Fitzroy,St Kilda,Docklands,Preston,Hawthorn,Camberwell,Kensington,Carlton',
  Boston: 'Charlestown,Brighton,Dorchester,Roxbury,Seaport,Back Bay,Allston,Hyde Park',
  Chicago: 'Hyde Park,Lincoln Park,Pullman,River North,West Loop,Kensington,Fulton Market',
  Toronto: 'Scarborough,Etobicoke,North York,Liberty Village,York,Leaside,Chelsea',
  Johannesburg: 'Sandton,Rosebank,Randburg,Midrand,Bryanston',
  Philadelphia: 'Germantown,Kensington,Manayunk,Chestnut Hill,University City,Bridesburg',
};

const cityOfDistrict = new Map<string, readonly string[]>();
for (const [city, names] of Object.entries(DISTRICTS)) {
  for (const name of names.split(',').map(foldName))
    cityOfDistrict.set(name, [...(cityOfDistrict.get(name) ?? []), city]);
}

/** Whether a name is that of a part of this city. */
export const isDistrictOf = (name: string, city: string): boolean =>
  cityOfDistrict.get(foldName(name))?.includes(city) ?? false;
