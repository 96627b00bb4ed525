// What stands in an act, in its marks and on its sheets where the document system puts the date and the number in.
#pragma once

#include "model/ids.h"
#include "model/profile.h"
#include "model/text.h"

namespace model {

// The organisation's tag, else an empty place: «date» and «number» of the act itself, «roadmap.date» on a sheet.
Piece later_date(const Profile& profile, const DocumentId& sheet = {});
Piece later_number(const Profile& profile, const DocumentId& sheet = {});

}  // namespace model
