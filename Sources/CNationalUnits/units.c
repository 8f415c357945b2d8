// Embeds the lists by the compiler's own means: an array of a megabyte in Swift would take minutes to compile.
#include "CNationalUnits.h"

static const unsigned char units_2023[] = {
#embed "units-vietnam-2023.csv"
};

static const unsigned char units_2025[] = {
#embed "units-vietnam-2025.csv"
};

national_list national_units_2023(void) { return (national_list){units_2023, sizeof units_2023}; }

national_list national_units_2025(void) { return (national_list){units_2025, sizeof units_2025}; }
