// pulley: the window. Parses, composes and runs.
int main()
{
    return 0;
}
