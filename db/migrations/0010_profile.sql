-- What a company says of itself stands by the parts of its profile.
update companies
set profile = (profile - 'mainMarkets' - 'languagesSpoken' - 'nearestPorts' - 'registrationId') || jsonb_build_object(
  'terms', jsonb_build_object(
    'markets', coalesce((select jsonb_agg(jsonb_build_object('place', place)) from jsonb_array_elements_text(profile->'mainMarkets') as place), '[]'),
    'languages', coalesce(profile->'languagesSpoken', '[]'),
    'ports', coalesce((select jsonb_agg(jsonb_build_object('port', port)) from jsonb_array_elements_text(profile->'nearestPorts') as port), '[]')
  ),
  'identity', jsonb_build_object(
    'registrations', case when profile ? 'registrationId' then jsonb_build_array(profile->'registrationId') else '[]' end
  )
)
where profile ?| array['mainMarkets', 'languagesSpoken', 'nearestPorts', 'registrationId'];
