#include "dossier/Dossier.h"

int main()
{
    return luytre::writeDossier({}).isEmpty() ? 1 : 0;
}
